import { NATURES_CAPACITE, UNITES_CAPACITE } from '../etablissement/capacite';
import type { Contexte } from '../etablissement/contexte';
import { readCode } from '../shared/colonne-code';

/** Aggregates of the hospitals proper: regional, general, psychiatric, cancer and local ones. */
const HOPITAUX: readonly string[] = ['1101', '1102', '1103', '1104', '1106'];
/** Everything of the hospital world, with long stays, outpatient centres and the like. */
const AGREGAT_HOSPITALIER = '1100';
const SANITAIRE = NATURES_CAPACITE.indexOf('sanitaire');
const PLACES = UNITES_CAPACITE.indexOf('places');

/**
 * The establishment that stands for a legal entity on the map: among those that have a position (and, in a
 * GHT, among its hospitals, else its hospital sites), the one with most hospital beds, then most places, then the oldest, then the
 * lowest FINESS number. -1 without any establishment.
 */
export function chooseSite(contexte: Contexte, lignes: Uint32Array, hospitalier: boolean): number {
  const { offre, nomenclature } = contexte;
  const { etablissements: et } = offre;
  const agregats = (i: number): readonly string[] =>
    nomenclature.categories.get(readCode(et.categorie, i))?.agregats ?? [];
  const places = lignes.filter((i) => !Number.isNaN(et.longitude[i]));
  const candidats = places.length > 0 ? places : lignes;
  const retenus = hospitalier
    ? firstNonEmpty(
        candidats.filter((i) => HOPITAUX.includes(agregats(i)[0] ?? '')),
        candidats.filter((i) => agregats(i)[1] === AGREGAT_HOSPITALIER),
        candidats,
      )
    : candidats;
  let meilleur = -1;
  let mesure: readonly number[] = [];
  for (const i of retenus) {
    const sienne = [
      hospitalier ? sumLits(contexte, i) : 0,
      connu(et.places[i]),
      // An unknown opening counts as the most recent one.
      -((et.dateOuverture[i] ?? 0) || 99_999_999),
    ];
    if (meilleur >= 0 && compare(sienne, mesure) <= 0) continue;
    meilleur = i;
    mesure = sienne;
  }
  return meilleur;
}

function firstNonEmpty(...listes: readonly Uint32Array[]): Uint32Array {
  return listes.find((liste) => liste.length > 0) ?? new Uint32Array(0);
}

/** Hospital beds and places of an establishment, installed else authorised; 0 when none is known. */
function sumLits({ offre }: Contexte, i: number): number {
  const { capacites: c } = offre;
  let somme = 0;
  for (let k = c.debut[i] ?? 0; k < (c.debut[i + 1] ?? 0); k += 1) {
    if (c.nature[k] !== SANITAIRE || c.unite[k] !== PLACES) continue;
    somme += connu(c.installees[k]) || connu(c.autorisees[k]);
  }
  return somme;
}

function connu(valeur: number | undefined): number {
  return valeur === undefined || Number.isNaN(valeur) ? 0 : valeur;
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let k = 0; k < a.length; k += 1) {
    const ecart = (a[k] ?? 0) - (b[k] ?? 0);
    if (ecart !== 0) return ecart;
  }
  return 0;
}
