import { area } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';

/** Area on the sphere, km². */
export function aireKm2(geometrie: Polygon | MultiPolygon): number {
  return area(geometrie) / 1e6;
}

/**
 * A point inside a surface: the centroid of its largest part when that lies inside, else the middle of
 * the widest stretch of the parallel through it. null for a degenerate surface.
 */
export function pointInterieur(
  polygones: readonly (readonly (readonly Position[])[])[],
): [number, number] | null {
  let plusGrand: readonly (readonly Position[])[] | null = null;
  let aireMax = 0;
  for (const polygone of polygones) {
    const aire = Math.abs(centroide(polygone[0] ?? []).aire);
    if (aire > aireMax) {
      aireMax = aire;
      plusGrand = polygone;
    }
  }
  if (!plusGrand) return null;
  const { x, y } = centroide(plusGrand[0] ?? []);
  const traversees = traverser(plusGrand, y);
  let meilleure: [number, number] | null = null;
  let largeur = 0;
  for (let k = 0; k + 1 < traversees.length; k += 2) {
    const gauche = traversees[k] as number;
    const droite = traversees[k + 1] as number;
    if (gauche <= x && x <= droite) return [x, y];
    if (droite - gauche > largeur) {
      largeur = droite - gauche;
      meilleure = [(gauche + droite) / 2, y];
    }
  }
  return meilleure;
}

/** Longitudes where a parallel crosses the rings, ascending. */
function traverser(anneaux: readonly (readonly Position[])[], y: number): number[] {
  const longitudes: number[] = [];
  for (const anneau of anneaux) {
    for (let k = 1; k < anneau.length; k += 1) {
      const [x1, y1] = anneau[k - 1] as [number, number];
      const [x2, y2] = anneau[k] as [number, number];
      if (y1 > y !== y2 > y) longitudes.push(x1 + ((y - y1) * (x2 - x1)) / (y2 - y1));
    }
  }
  return longitudes.sort((a, b) => a - b);
}

/** Signed area and centroid in degrees, computed around the first point for precision. */
function centroide(anneau: readonly Position[]): {
  readonly aire: number;
  readonly x: number;
  readonly y: number;
} {
  const [ox, oy] = (anneau[0] ?? [0, 0]) as [number, number];
  let aire = 0;
  let sx = 0;
  let sy = 0;
  for (let k = 1; k < anneau.length; k += 1) {
    const [x1, y1] = anneau[k - 1] as [number, number];
    const [x2, y2] = anneau[k] as [number, number];
    const croix = (x1 - ox) * (y2 - oy) - (x2 - ox) * (y1 - oy);
    aire += croix / 2;
    sx += (x1 + x2 - 2 * ox) * croix;
    sy += (y1 + y2 - 2 * oy) * croix;
  }
  return aire === 0 ? { aire: 0, x: ox, y: oy } : { aire, x: ox + sx / (6 * aire), y: oy + sy / (6 * aire) };
}
