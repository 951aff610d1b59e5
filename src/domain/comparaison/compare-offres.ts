import type { Contexte } from '../etablissement/contexte';
import type { Etablissements } from '../etablissement/offre';
import { distanceKm } from '../geo/distance-km';
import { readCode } from '../shared/colonne-code';
import { readTexte } from '../shared/colonne-texte';
import { PRECISIONS } from '../territoire/commune';
import {
  GENRES_CHANGEMENT,
  type GenreChangement,
  RAISONS_NON_COMPARE,
  type RaisonNonCompare,
} from './changement';
import type { Comparaison } from './comparaison';
import { PART_EXTRAIT_PARTIEL, SEUIL_DEPLACEMENT_KM } from './comparaison';
import { findRemplacements } from './find-remplacements';

const PRECISE = PRECISIONS.indexOf('source');

/**
 * What changed between two vintages: openings, closures, moves of more than 300 m between two precise
 * positions, changes of category, of places (both known) and of gestionnaire (both known). Only the
 * départements that both vintages hold are compared, so that a regional extract beside a national one does
 * not show a country closing. Closed establishments count as absent.
 */
export function compareOffres(avant: Contexte, apres: Contexte): Comparaison {
  const a = avant.offre.etablissements;
  const b = apres.offre.etablissements;
  const compares = intersection(departementsDe(a), departementsDe(b));
  const lignesA = lignesComparees(a, compares);
  const lignesB = lignesComparees(b, compares);
  const rangees = new Rangees();
  const lignesCommunes: number[] = [];
  const reserves: number[] = [];
  let j = 0;
  let numeroB = numeroDe(b, lignesB[0]);
  for (const ligneA of lignesA) {
    const numeroA = readTexte(a.numeroFiness, ligneA);
    while (numeroB !== null && numeroB < numeroA) {
      rangees.push('ouverture', -1, lignesB[j] as number, Number.NaN);
      j += 1;
      numeroB = numeroDe(b, lignesB[j]);
    }
    if (numeroB !== numeroA) {
      rangees.push('fermeture', ligneA, -1, Number.NaN);
      continue;
    }
    const ligneB = lignesB[j] as number;
    lignesCommunes.push(ligneB);
    reserves.push(compareMemes(avant, apres, ligneA, ligneB, rangees));
    j += 1;
    numeroB = numeroDe(b, lignesB[j]);
  }
  for (; j < lignesB.length; j += 1) rangees.push('ouverture', -1, lignesB[j] as number, Number.NaN);

  const colonnes = rangees.build();
  const remplacement = findRemplacements(avant, apres, colonnes);
  const ecartes = ouverts(a) - lignesA.length + (ouverts(b) - lignesB.length);
  const fermetures = lignesA.length - lignesCommunes.length;
  return {
    avant,
    apres,
    ...colonnes,
    remplacement,
    lignesCommunes: Int32Array.from(lignesCommunes),
    reserves: Uint8Array.from(reserves),
    alertes: [
      ...alerteDates(avant.offre.dateDonnees, apres.offre.dateDonnees),
      ...alerte('departements_ecartes', ecartes),
      ...alerte(
        'extrait_partiel',
        lignesA.length > 0 && fermetures / lignesA.length > PART_EXTRAIT_PARTIEL
          ? fermetures / lignesA.length
          : 0,
      ),
    ],
  };
}

/** Pushes what changed for one establishment; gives the bits of what could not be compared. */
function compareMemes(avant: Contexte, apres: Contexte, i: number, k: number, rangees: Rangees): number {
  let reserves = 0;
  const a = avant.offre.etablissements;
  const b = apres.offre.etablissements;
  if (a.precision[i] === PRECISE && b.precision[k] === PRECISE) {
    const km = distanceKm(
      a.longitude[i] as number,
      a.latitude[i] as number,
      b.longitude[k] as number,
      b.latitude[k] as number,
    );
    if (km > SEUIL_DEPLACEMENT_KM) rangees.push('deplacement', i, k, km);
  } else {
    reserves |= bitDe('position_imprecise');
  }
  if (readCode(a.categorie, i) !== readCode(b.categorie, k)) rangees.push('categorie', i, k, Number.NaN);
  const placesAvant = a.places[i] as number;
  const placesApres = b.places[k] as number;
  if (Number.isNaN(placesAvant) || Number.isNaN(placesApres)) reserves |= bitDe('places_inconnues');
  else if (placesAvant !== placesApres) rangees.push('capacite', i, k, placesApres - placesAvant);
  const ejAvant = entiteDe(avant, i);
  const ejApres = entiteDe(apres, k);
  if (ejAvant === '' || ejApres === '') reserves |= bitDe('gestionnaire_inconnu');
  else if (ejAvant !== ejApres) rangees.push('gestionnaire', i, k, Number.NaN);
  return reserves;
}

function bitDe(raison: RaisonNonCompare): number {
  return 1 << RAISONS_NON_COMPARE.indexOf(raison);
}

/** Rows grown one at a time. */
class Rangees {
  private readonly genre: number[] = [];
  private readonly avant: number[] = [];
  private readonly apres: number[] = [];
  private readonly ecart: number[] = [];

  push(genre: GenreChangement, avant: number, apres: number, ecart: number): void {
    this.genre.push(GENRES_CHANGEMENT.indexOf(genre));
    this.avant.push(avant);
    this.apres.push(apres);
    this.ecart.push(ecart);
  }

  build(): Pick<Comparaison, 'nombre' | 'genre' | 'ligneAvant' | 'ligneApres' | 'ecart'> {
    return {
      nombre: this.genre.length,
      genre: Uint8Array.from(this.genre),
      ligneAvant: Int32Array.from(this.avant),
      ligneApres: Int32Array.from(this.apres),
      ecart: Float32Array.from(this.ecart),
    };
  }
}

function lignesComparees(et: Etablissements, departements: ReadonlySet<string>): number[] {
  const admis = et.departement.codes.map((code) => departements.has(code));
  const lignes: number[] = [];
  for (let i = 0; i < et.nombre; i += 1) {
    if (et.ferme[i] !== 1 && admis[et.departement.index[i] as number] === true) lignes.push(i);
  }
  return lignes;
}

function departementsDe(et: Etablissements): Set<string> {
  const presents = new Set<string>();
  for (let i = 0; i < et.nombre; i += 1) if (et.ferme[i] !== 1) presents.add(readCode(et.departement, i));
  return presents;
}

function ouverts(et: Etablissements): number {
  let nombre = 0;
  for (let i = 0; i < et.nombre; i += 1) if (et.ferme[i] !== 1) nombre += 1;
  return nombre;
}

function numeroDe(et: Etablissements, ligne: number | undefined): string | null {
  return ligne === undefined ? null : readTexte(et.numeroFiness, ligne);
}

function entiteDe({ offre }: Contexte, ligne: number): string {
  const entite = offre.etablissements.entite[ligne] as number;
  return entite < 0 ? '' : readTexte(offre.entites.numeroFiness, entite);
}

function intersection(a: ReadonlySet<string>, b: ReadonlySet<string>): Set<string> {
  return new Set([...a].filter((valeur) => b.has(valeur)));
}

function alerteDates(avant: string | null, apres: string | null): Comparaison['alertes'] {
  if (avant === null || apres === null) return [];
  if (avant === apres) return [{ code: 'dates_egales', valeur: 1 }];
  return avant > apres ? [{ code: 'dates_inversees', valeur: 1 }] : [];
}

function alerte(code: Comparaison['alertes'][number]['code'], valeur: number): Comparaison['alertes'] {
  return valeur > 0 ? [{ code, valeur }] : [];
}
