/** Départements of Corse, which no road ties to the continent. */
const CORSE: readonly string[] = ['2A', '2B'];

/**
 * Land a département belongs to: estimated times are by road, and never tell two places of different lands near.
 * Métropole is one, Corse another, each overseas département its own.
 */
export function findTerre(departement: string): string {
  if (CORSE.includes(departement)) return 'corse';
  return departement.length === 3 ? departement : 'metropole';
}
