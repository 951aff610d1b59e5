import { secteurCategorie } from '../scoring/categories';
import type { Categorie } from './nomenclature';

/**
 * What an establishment is in the three maps of the guide (l. 5370–5392): the medico-social offer, then the health
 * structures it may be linked to, then those that tie the actors together.
 */
export const TYPES_ACTEUR = ['esms', 'sanitaire', 'articulation', 'autre'] as const;
export type TypeActeur = (typeof TYPES_ACTEUR)[number];

/** Kinds of articulation actor, with their FINESS categories (method B.1 PAR7, and the CMP). */
export const ACTEURS_ARTICULATION = {
  msp: ['603'],
  cpts: ['604'],
  had: ['127'],
  cmp: ['156'],
  dac: ['606'],
  centres: ['124', '439'],
} as const satisfies Record<string, readonly string[]>;
export type GenreArticulation = keyof typeof ACTEURS_ARTICULATION;
export const GENRES_ARTICULATION = Object.keys(ACTEURS_ARTICULATION) as readonly GenreArticulation[];

const ARTICULATION: ReadonlySet<string> = new Set(Object.values(ACTEURS_ARTICULATION).flat());
/** Second-level aggregates of the health establishments. */
const AGREGATS_SANITAIRES: ReadonlySet<string> = new Set(['1100', '1200']);

/** Type of a category; a code unknown to the nomenclature is `autre`. */
export function typeActeur(
  code: string,
  categorie: Pick<Categorie, 'role' | 'agregats'> | undefined,
): TypeActeur {
  if (ARTICULATION.has(code)) return 'articulation';
  if (categorie === undefined || categorie.role === 'exclu') return 'autre';
  const secteur = secteurCategorie(code, categorie.role);
  if (secteur === 'medico_social') return 'esms';
  return secteur === 'hopital' || AGREGATS_SANITAIRES.has(categorie.agregats[1]) ? 'sanitaire' : 'autre';
}
