import { area } from '@turf/turf';
import { polygonHull } from 'd3';
import type { Polygones } from '../territoire/perimetres';
import { computeAire } from '../territoire/projection-equivalente';

/** Territory of action: convex envelope of establishments, null with fewer than three apart or all in line. */
export function computeEnveloppe(
  { longitude, latitude }: { readonly longitude: Float64Array; readonly latitude: Float64Array },
  rows: Iterable<number>,
): Polygones | null {
  const points: [number, number][] = [];
  for (const row of rows) {
    const point: [number, number] = [longitude[row] as number, latitude[row] as number];
    if (!point.some(Number.isNaN)) points.push(point);
  }
  const contour = points.length < 3 ? null : polygonHull(points);
  if (contour === null || contour.length < 3) return null;
  // Outer rings turn anticlockwise (RFC 7946); the library's turn as seen with latitudes going down.
  const aire = computeAire(contour);
  if (aire === 0) return null;
  const anneau = aire < 0 ? contour.reverse() : contour;
  return [[[...anneau, anneau[0] as [number, number]]]];
}

/** Area on the sphere, km². */
export function aireEnveloppeKm2(enveloppe: Polygones): number {
  const coordinates = enveloppe.map((polygone) =>
    polygone.map((anneau) => anneau.map(([x, y]): [number, number] => [x, y])),
  );
  return area({ type: 'MultiPolygon', coordinates }) / 1e6;
}
