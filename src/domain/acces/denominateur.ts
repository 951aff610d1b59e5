import type { Service } from './services';

const PLACES_POUR = 1000;
const ETABLISSEMENTS_POUR = 100_000;

/** Inhabitants that reach is told for: places per 1,000 of them; what has no places is counted for 100,000. */
export function getDenominateur({ aPlaces }: Pick<Service, 'aPlaces'>): number {
  return aPlaces ? PLACES_POUR : ETABLISSEMENTS_POUR;
}
