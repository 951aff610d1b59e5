import type { Role } from '../etablissement/nomenclature';
import { ACTEURS_ARTICULATION, GENRES_ARTICULATION } from '../etablissement/type-acteur';
import { secteurCategorie } from '../scoring/categories';

/** What the nearest of is looked for, and which categories it is. */
export const CIBLES_CATEGORIES = ['esms', 'sante', 'hopital', 'psychiatrie'] as const;
export type CibleCategories = (typeof CIBLES_CATEGORIES)[number];

/** General hospitals: regional, general and former local ones, as the pivots of pathways (method C.1). */
const HOPITAUX: ReadonlySet<string> = new Set(['101', '355', '106']);
/** Psychiatric hospitals and their centres médico-psychologiques (method B.1, PAR8). */
const PSYCHIATRIE: ReadonlySet<string> = new Set(['292', '156']);

export function isCible(cible: CibleCategories, categorie: string, role: Role): boolean {
  switch (cible) {
    case 'esms':
      return role === 'coeur';
    case 'sante':
      return role !== 'exclu' && secteurCategorie(categorie, role) === 'hopital';
    case 'hopital':
      return HOPITAUX.has(categorie);
    case 'psychiatrie':
      return PSYCHIATRIE.has(categorie);
  }
}

/** Rank in GENRES_ARTICULATION of a category, -1 for one that is no articulation actor. */
export function rangArticulation(categorie: string): number {
  return GENRES_ARTICULATION.findIndex((genre) =>
    (ACTEURS_ARTICULATION[genre] as readonly string[]).includes(categorie),
  );
}
