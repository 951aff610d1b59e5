import { foldTexte } from '../shared/fold-texte';
import { GENRES_GROUPEMENT, type TriGroupements } from './groupement';
import type { IndexGroupements } from './index-groupements';
import type { MesureTerritoire } from './measure-territoire';

/**
 * Positions in the order asked for; unknown values last in both directions. Ties, and "territoire", follow the
 * members in the territory (most first), then name and id; groups that no longer live come last.
 */
export function sortGroupements(
  index: IndexGroupements,
  mesure: MesureTerritoire,
  positions: Uint32Array,
  tri: TriGroupements,
): Uint32Array {
  const sens = tri.sens === 'croissant' ? 1 : -1;
  const cles = new Map(Array.from(positions, (rang) => [rang, cleDe(index, mesure, rang, tri)]));
  return positions.toSorted((a, b) => {
    const choisi = compareCles(cles.get(a) ?? null, cles.get(b) ?? null, sens);
    if (choisi !== 0) return choisi;
    return (
      fermeture(index, a) - fermeture(index, b) ||
      (mesure.membres[b] as number) - (mesure.membres[a] as number) ||
      compareTextes(nomDe(index, a), nomDe(index, b)) ||
      a - b
    );
  });
}

type Cle = string | number | null;

function cleDe(
  index: IndexGroupements,
  mesure: MesureTerritoire,
  rang: number,
  { colonne }: TriGroupements,
): Cle {
  const indexe = index.groupements[rang];
  if (indexe === undefined) return null;
  const { groupement } = indexe;
  switch (colonne) {
    case 'territoire':
      // Its own order is that of ties.
      return null;
    case 'nom':
      return indexe.nomPlie;
    case 'genre':
      return GENRES_GROUPEMENT.indexOf(groupement.genre);
    case 'famille':
      return groupement.famille;
    case 'support':
      return indexe.nomSupport === null ? null : foldTexte(indexe.nomSupport);
    case 'membres':
      return groupement.membres.length === 0 ? null : groupement.membres.length;
    case 'membresTerritoire':
      return groupement.membres.length === 0 ? null : (mesure.membres[rang] ?? null);
    case 'departements':
      return indexe.departements.length === 0 ? null : indexe.departements.join(' ');
    case 'date':
      return groupement.dateCreation;
    case 'source':
      return groupement.source.fichier;
  }
}

function compareCles(a: Cle, b: Cle, sens: number): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return (a < b ? -1 : a > b ? 1 : 0) * sens;
}

function compareTextes(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function fermeture(index: IndexGroupements, rang: number): number {
  return (index.groupements[rang]?.groupement.dateFermeture ?? null) === null ? 0 : 1;
}

function nomDe(index: IndexGroupements, rang: number): string {
  return index.groupements[rang]?.nomPlie ?? '';
}
