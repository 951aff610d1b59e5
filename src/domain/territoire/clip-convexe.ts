import { computeAire, type Point } from './projection-equivalente';

/**
 * Part of a polygon inside a convex cell (Sutherland–Hodgman). The polygon may be concave: the result can then
 * hold coincident edges, which its area does not see.
 */
export function clipConvexe(polygone: readonly Point[], cellule: readonly Point[]): Point[] {
  const sens = computeAire(cellule) >= 0 ? 1 : -1;
  let reste: Point[] = [...polygone];
  for (let k = 0; k < cellule.length && reste.length > 0; k += 1) {
    const [ax, ay] = cellule[k] as Point;
    const [bx, by] = cellule[(k + 1) % cellule.length] as Point;
    if (ax === bx && ay === by) continue;
    reste = clipDemiPlan(reste, (x, y) => sens * ((bx - ax) * (y - ay) - (by - ay) * (x - ax)));
  }
  return reste;
}

/** Part of a polygon where `cote` ≥ 0; `cote` is affine. */
function clipDemiPlan(polygone: readonly Point[], cote: (x: number, y: number) => number): Point[] {
  const garde: Point[] = [];
  let precedent = polygone[polygone.length - 1] as Point;
  let avant = cote(precedent[0], precedent[1]);
  for (const point of polygone) {
    const ici = cote(point[0], point[1]);
    if (ici >= 0 !== avant >= 0) {
      const part = avant / (avant - ici);
      garde.push([
        precedent[0] + part * (point[0] - precedent[0]),
        precedent[1] + part * (point[1] - precedent[1]),
      ]);
    }
    if (ici >= 0) garde.push(point);
    precedent = point;
    avant = ici;
  }
  return garde;
}
