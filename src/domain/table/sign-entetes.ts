import { simplifierNom } from './simplifier-nom';

/** What makes two tables alike for a saved mapping: the folded names of their columns, in order. */
export function signEntetes(entetes: readonly string[]): string {
  return entetes.map(simplifierNom).join('|');
}
