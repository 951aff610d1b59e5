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
    nombreEtablissements: lignes.length,
    places: sumPlaces(contexte, lignes),
    longitude: fiche?.longitude ?? null,
    latitude: fiche?.latitude ?? null,
    numeroFinessEt: fiche?.numeroFiness ?? null,
  };
}

/** Sum of the known places of these establishments, null when none is known. */
export function sumPlaces({ offre }: Contexte, lignes: Iterable<number>): number | null {
  let somme: number | null = null;
  for (const i of lignes) {
    const places = offre.etablissements.places[i] ?? Number.NaN;
    if (!Number.isNaN(places)) somme = (somme ?? 0) + places;
  }
  return somme;
}
