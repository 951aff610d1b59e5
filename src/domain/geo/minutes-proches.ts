import type { Lieux, Minutes } from './lieux';

/** Minutes from each placed one of some places to the nearest other of them, in their order; empty with fewer than two. */
export function minutesProches(lieux: Lieux, minutes: Minutes, places: Iterable<number>): readonly number[] {
  const placees = [...places].filter((place) => !Number.isNaN(lieux.longitude[place]));
  if (placees.length < 2) return [];
  const durees = new Float64Array(placees.length).fill(Number.POSITIVE_INFINITY);
  for (let a = 0; a < placees.length; a += 1) {
    for (let b = a + 1; b < placees.length; b += 1) {
      const duree = minutes(placees[a] as number, placees[b] as number);
      if (duree < (durees[a] as number)) durees[a] = duree;
      if (duree < (durees[b] as number)) durees[b] = duree;
    }
  }
  return [...durees];
}
