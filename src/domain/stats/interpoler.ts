/** A point [x, y] of a piecewise-linear function. */
export type PointCourbe = readonly [number, number];

/** Piecewise-linear function through `points` (ascending x), flat outside them. */
export function interpoler(x: number, points: readonly PointCourbe[]): number {
  let precedent: PointCourbe | null = null;
  for (const point of points) {
    if (x <= point[0]) {
      if (precedent === null) return point[1];
      return precedent[1] + ((x - precedent[0]) / (point[0] - precedent[0])) * (point[1] - precedent[1]);
    }
    precedent = point;
  }
  return precedent === null ? Number.NaN : precedent[1];
}
