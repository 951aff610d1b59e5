import type { Strate } from './filtre';
import { STRATES } from './filtre';

/** Upper bounds, included, of the first strata of the guide; beyond the last one is ">120". */
const BORNES = [20, 40, 80, 100, 120] as const;
const RANG_INCONNUE = STRATES.indexOf('inconnue');

/** Position in STRATES of a number of places (NaN = unknown). */
export function rangStrate(places: number): number {
  if (Number.isNaN(places)) return RANG_INCONNUE;
  for (let rang = 0; rang < BORNES.length; rang += 1) {
    if (places <= (BORNES[rang] as number)) return rang;
  }
  return BORNES.length;
}

/** Stratum of a number of places, "inconnue" when null. */
export function strateDe(places: number | null): Strate {
  return STRATES[rangStrate(places ?? Number.NaN)] as Strate;
}
