import { estDense } from '../geo/lieux';
import type { IndexScoring } from './index-scoring';

/** Two hubs at most this far apart are one, minutes (method C.1). */
const FUSION_MIN = 15;
/** The same when either commune has more than 4,000 inhabitants/km². */
const FUSION_DENSE_MIN = 6;

/** Hub that stands for each hub given, by row. */
export type Pivots = ReadonlyMap<number, number>;

/**
 * Merges hubs too close to be two. Hubs are taken by the order of their category in `priorite`, then by FINESS
 * number; each joins the nearest hub already kept within the limit, else is kept. There is no chain: every hub is
 * within the limit of the one that stands for it.
 */
export function mergePivots(
  index: IndexScoring,
  rows: readonly number[],
  priorite: readonly string[],
): Pivots {
  const rang = (row: number): number => priorite.indexOf(index.categorie(row));
  const tries = [...rows].sort((a, b) => rang(a) - rang(b) || a - b);
  const gardes: number[] = [];
  const pivots = new Map<number, number>();
  for (const row of tries) {
    let proche = row;
    let moins = Number.POSITIVE_INFINITY;
    for (const garde of gardes) {
      const t = index.minutes(row, garde);
      const limite =
        estDense(index.lieux, row) || estDense(index.lieux, garde) ? FUSION_DENSE_MIN : FUSION_MIN;
      if (t <= limite && t < moins) {
        moins = t;
        proche = garde;
      }
    }
    pivots.set(row, proche);
    if (proche === row) gardes.push(row);
  }
  return pivots;
}
