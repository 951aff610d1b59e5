import type { Minutes } from '../geo/lieux';

/**
 * Minutes between two actors: mean over the establishments of one of the time to the nearest establishment of the
 * other, then the mean of both directions (method C.1).
 */
export function distanceActeursMin(a: readonly number[], b: readonly number[], minutes: Minutes): number {
  const versB = new Float64Array(a.length).fill(Number.POSITIVE_INFINITY);
  let sommeB = 0;
  for (const j of b) {
    let moins = Number.POSITIVE_INFINITY;
    for (let k = 0; k < a.length; k += 1) {
      const t = minutes(a[k] as number, j);
      if (t < moins) moins = t;
      if (t < (versB[k] as number)) versB[k] = t;
    }
    sommeB += moins;
  }
  let sommeA = 0;
  for (const t of versB) sommeA += t;
  return (sommeA / a.length + sommeB / b.length) / 2;
}
