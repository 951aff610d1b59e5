import { Delaunay } from 'd3';
import { clipConvexe } from './clip-convexe';
import type { Departement } from './commune';
import { contains } from './contains';
import { computeAire, createProjection, type Point } from './projection-equivalente';

/** A ring in the plane with its bounds; `signe` is -1 for a hole. */
interface Anneau {
  readonly sommets: readonly Point[];
  readonly signe: number;
  readonly bornes: Bornes;
}

/**
 * Area in km² of the Voronoi cell of each of the `nombre` first sites inside the outlines given: several
 * adjoining outlines are one land. Sites must be distinct points (degrees).
 */
export function computeCellules(
  sites: readonly Point[],
  contours: readonly Departement['contour'][],
  nombre = sites.length,
): Float64Array {
  const aires = new Float64Array(nombre);
  const polygones = contours.flat();
  const etendue = findBornes(polygones.flatMap((polygone) => polygone[0] ?? []));
  if (sites.length === 0 || polygones.length === 0) return aires;
  const projeter = createProjection((etendue[0] + etendue[2]) / 2, (etendue[1] + etendue[3]) / 2);
  const points = sites.map(([longitude, latitude]) => projeter(longitude, latitude));
  const anneaux = polygones.flatMap((polygone) =>
    polygone.map((anneau, rang): Anneau => {
      const sommets = anneau.slice(0, -1).map(([x, y]) => projeter(x, y));
      return { sommets, signe: rang === 0 ? 1 : -1, bornes: findBornes(sommets) };
    }),
  );
  const [ouest, sud, est, nord] = findBornes([...points, ...anneaux.flatMap(({ sommets }) => sommets)]);
  const voronoi = Delaunay.from(points).voronoi([ouest - 1, sud - 1, est + 1, nord + 1]);
  for (let i = 0; i < nombre; i += 1) {
    const cellule = voronoi.cellPolygon(i) as Point[] | null;
    if (cellule !== null) aires[i] = measure(cellule.slice(0, -1), anneaux);
  }
  return aires;
}

function measure(cellule: readonly Point[], anneaux: readonly Anneau[]): number {
  const emprise = findBornes(cellule);
  let aire = 0;
  for (const { sommets, signe, bornes } of anneaux) {
    if (bornes[0] > emprise[2] || bornes[2] < emprise[0] || bornes[1] > emprise[3] || bornes[3] < emprise[1])
      continue;
    if (!isApart(sommets, emprise)) aire += signe * Math.abs(computeAire(clipConvexe(sommets, cellule)));
    else if (contains(sommets, cellule[0] as Point)) aire += signe * Math.abs(computeAire(cellule));
  }
  return aire;
}

/** true when no edge of the ring comes near the rectangle: what it bounds is then all inside or all outside. */
function isApart(anneau: readonly Point[], [ouest, sud, est, nord]: Bornes): boolean {
  let [px, py] = anneau[anneau.length - 1] as Point;
  for (const [x, y] of anneau) {
    if (
      (px >= ouest || x >= ouest) &&
      (px <= est || x <= est) &&
      (py >= sud || y >= sud) &&
      (py <= nord || y <= nord)
    )
      return false;
    px = x;
    py = y;
  }
  return true;
}

/** [west, south, east, north]. */
type Bornes = readonly [number, number, number, number];

function findBornes(points: readonly Point[]): Bornes {
  let [ouest, sud, est, nord] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    if (x < ouest) ouest = x;
    if (x > est) est = x;
    if (y < sud) sud = y;
    if (y > nord) nord = y;
  }
  return [ouest, sud, est, nord];
}
