import type { ColonneDepartements } from './relief';

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

/** Land of each place by its rank among those there are; null when there is one only. */
export function readTerres(departements: ColonneDepartements | undefined): Uint16Array | null {
  if (departements === undefined) return null;
  const terres = [...new Set(departements.codes.map(findTerre))];
  if (terres.length < 2) return null;
  const parCode = departements.codes.map((code) => terres.indexOf(findTerre(code)));
  return Uint16Array.from(departements.index, (rang) => parCode[rang] as number);
}
