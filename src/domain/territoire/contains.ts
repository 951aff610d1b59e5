import type { Point } from './projection-equivalente';

/** true when the point is inside the ring (even–odd rule). */
export function contains(anneau: readonly Point[], [x, y]: Point): boolean {
  let dedans = false;
  let [px, py] = anneau[anneau.length - 1] as Point;
  for (const [ax, ay] of anneau) {
    if (ay > y !== py > y && x < ((px - ax) * (y - ay)) / (py - ay) + ax) dedans = !dedans;
    px = ax;
    py = ay;
  }
  return dedans;
}
