import type { GenreGroupement } from './groupement';

/** Statuts juridiques of legal entities that are cooperation groups by themselves. */
const GENRES: Readonly<Record<string, GenreGroupement>> = {
  '28': 'gip',
  '29': 'gcs_public',
  '30': 'gcsms_public',
  '66': 'gcsms_prive',
  '76': 'gie',
  '89': 'gcs_prive',
};

/** Kind of cooperation group of a statut juridique, null for any other legal entity. */
export function genreDuStatut(statut: string): GenreGroupement | null {
  return Object.hasOwn(GENRES, statut) ? (GENRES[statut] ?? null) : null;
}
