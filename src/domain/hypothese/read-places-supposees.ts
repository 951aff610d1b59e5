import type { Offre } from '../etablissement/offre';
import {
  type PlacesLues,
  type RegleCapacites,
  readPlacesComptees,
} from '../etablissement/read-places-comptees';
import { readCode } from '../shared/colonne-code';
import type { HypothesesResolues } from './resolve-hypotheses';

/** Day care and nursing for disabled people are parts that a change of size leaves as they are. */
const REGLES_PRINCIPALES: ReadonlySet<RegleCapacites> = new Set([
  'toutes',
  'hebergement',
  'soinsPersonnesAgees',
]);
/** A day centre has nothing but day care. */
const CENTRE_DE_JOUR = '207';

/** true when the rule counts the main part of an establishment of that category, the one a change of size is about. */
export function isPartPrincipale(regle: RegleCapacites, categorie: string): boolean {
  return REGLES_PRINCIPALES.has(regle) || (regle === 'accueilJour' && categorie === CENTRE_DE_JOUR);
}

/** Places of establishment `i` under a rule, the user's suppositions applied; null when it gives none. */
export function readPlacesSupposees(
  offre: Offre,
  i: number,
  regle: RegleCapacites,
  { places }: Pick<HypothesesResolues, 'places'>,
): (PlacesLues & { readonly supposees: boolean }) | null {
  const supposees = places.get(i);
  if (supposees !== undefined && isPartPrincipale(regle, readCode(offre.etablissements.categorie, i)))
    return { places: supposees, confondues: false, supposees: true };
  const lues = readPlacesComptees(offre, i, regle);
  return lues === null ? null : { ...lues, supposees: false };
}
