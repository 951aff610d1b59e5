import type { Contexte } from '../etablissement/contexte';
import { readFiche } from '../etablissement/read-fiche';
import { readDepartementNumero } from './departement-numero';
import type { MembreJoint } from './groupement';
import type { MembreIndexe } from './index-groupements';

/** A member with where it is drawn and what it weighs; `dansVue` marks the rows of the view, null = all of them. */
export function joinMembre(
  contexte: Contexte,
  { membre, lignes, site, libelle }: MembreIndexe,
  dansVue: Uint8Array | null,
): MembreJoint {
  const fiche = site < 0 ? null : readFiche(contexte, site);
  return {
    ...membre,
    presence:
      lignes.length === 0
        ? 'absent'
        : dansVue === null || lignes.some((i) => dansVue[i] === 1)
          ? 'dans_le_territoire'
          : 'hors_territoire',
    libelle,
    commune: fiche?.commune ?? null,
    departement: fiche === null ? readDepartementNumero(membre.numeroFiness) : fiche.departement || null,
    nombreEtablissements: countOuverts(contexte, lignes),
    places: sumPlaces(contexte, lignes),
    longitude: fiche?.longitude ?? null,
    latitude: fiche?.latitude ?? null,
    numeroFinessEt: fiche?.numeroFiness ?? null,
  };
}

/** Closed establishments, there when asked for, enter no figure. */
export function countOuverts({ offre }: Contexte, lignes: Iterable<number>): number {
  let nombre = 0;
  for (const i of lignes) if (offre.etablissements.ferme[i] !== 1) nombre += 1;
  return nombre;
}

/** Sum of the known places of the open ones among these establishments, null when none is known. */
export function sumPlaces({ offre }: Contexte, lignes: Iterable<number>): number | null {
  const { places, ferme } = offre.etablissements;
  let somme: number | null = null;
  for (const i of lignes) {
    const siennes = places[i] ?? Number.NaN;
    if (ferme[i] !== 1 && !Number.isNaN(siennes)) somme = (somme ?? 0) + siennes;
  }
  return somme;
}
