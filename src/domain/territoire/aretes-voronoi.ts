import { Delaunay } from 'd3';
import type { Point } from './projection-equivalente';

/** An edge of a Voronoi diagram in the plane, with the site on each side of it. */
export interface AreteVoronoi {
  readonly de: Point;
  readonly vers: Point;
  readonly gauche: number;
  readonly droite: number;
}

/** Sites far around are put this many times the extent away: the edges that matter then all have two ends. */
const LOIN = 1000;

/** Edges between the cells of distinct sites. */
export function listAretesVoronoi(sites: readonly Point[]): readonly AreteVoronoi[] {
  if (sites.length < 2) return [];
  let [ouest, sud, est, nord] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of sites) {
    ouest = Math.min(ouest, x);
    est = Math.max(est, x);
    sud = Math.min(sud, y);
    nord = Math.max(nord, y);
  }
  const rayon = LOIN * Math.max(est - ouest, nord - sud, 1e-3);
  const [cx, cy] = [(ouest + est) / 2, (sud + nord) / 2];
  const gardes: Point[] = [
    [cx - rayon, cy - rayon],
    [cx + rayon, cy - rayon],
    [cx, cy + rayon],
  ];
  const { triangles, halfedges, points } = Delaunay.from(
    [...sites, ...gardes].map(([x, y]): [number, number] => [x, y]),
  );
  const centres = Array.from({ length: triangles.length / 3 }, (_, t) => circumcenter(points, triangles, t));
  const sens = orient(points, triangles, 0);
  const aretes: AreteVoronoi[] = [];
  for (let e = 0; e < halfedges.length; e += 1) {
    const oppose = halfedges[e] as number;
    if (oppose < e) continue;
    const a = triangles[e] as number;
    const b = triangles[oppose] as number;
    if (a >= sites.length || b >= sites.length) continue;
    const de = centres[Math.floor(e / 3)] as Point;
    const vers = centres[Math.floor(oppose / 3)] as Point;
    // In an anticlockwise triangle, walking out of it across a→b leaves b on the left.
    aretes.push(sens > 0 ? { de, vers, gauche: b, droite: a } : { de, vers, gauche: a, droite: b });
  }
  return aretes;
}

type Nombres = ArrayLike<number>;

function corners(points: Nombres, triangles: Nombres, t: number): readonly [Point, Point, Point] {
  const corner = (k: number): Point => {
    const s = triangles[3 * t + k] as number;
    return [points[2 * s] as number, points[2 * s + 1] as number];
  };
  return [corner(0), corner(1), corner(2)];
}

/** Positive when the triangle is anticlockwise. */
function orient(points: Nombres, triangles: Nombres, t: number): number {
  const [[ax, ay], [bx, by], [cx, cy]] = corners(points, triangles, t);
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
}

function circumcenter(points: Nombres, triangles: Nombres, t: number): Point {
  const [[ax, ay], [bx, by], [cx, cy]] = corners(points, triangles, t);
  const [dx, dy, ex, ey] = [bx - ax, by - ay, cx - ax, cy - ay];
  const bl = dx * dx + dy * dy;
  const cl = ex * ex + ey * ey;
  const d = 2 * (dx * ey - dy * ex);
  // Three sites in line have no circle: the middle stands for it, and such edges are of no length.
  if (d === 0) return [(ax + cx) / 2, (ay + cy) / 2];
  return [ax + (ey * bl - dy * cl) / d, ay + (dx * cl - ex * bl) / d];
}
