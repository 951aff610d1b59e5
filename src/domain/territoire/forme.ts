import { area } from '@turf/turf';

/** A closed ring: x0, y0, x1, y1… with the first position repeated at the end. */
export type Anneau = Float64Array;

/** Polygons of one territory; the first ring of each is its outside, the others are holes. */
export type Forme = readonly (readonly Anneau[])[];

/** Twice the signed area in the units of the ring; positive when counter-clockwise. */
export function doubleAire(anneau: Anneau): number {
  const ox = anneau[0] as number;
  const oy = anneau[1] as number;
  let somme = 0;
  for (let k = 2; k + 1 < anneau.length; k += 2) {
    const x1 = (anneau[k - 2] as number) - ox;
    const y1 = (anneau[k - 1] as number) - oy;
    const x2 = (anneau[k] as number) - ox;
    const y2 = (anneau[k + 1] as number) - oy;
    somme += x1 * y2 - x2 * y1;
  }
  return somme;
}

/** Area of a territory on the sphere, holes taken out, km². */
export function aireFormeKm2(forme: Forme): number {
  return (
    area({ type: 'MultiPolygon', coordinates: forme.map((polygone) => polygone.map(listPositions)) }) / 1e6
  );
}

function listPositions(anneau: Anneau): [number, number][] {
  const positions: [number, number][] = [];
  for (let k = 0; k + 1 < anneau.length; k += 2) {
    positions.push([anneau[k] as number, anneau[k + 1] as number]);
  }
  return positions;
}

/** The same ring the other way round. */
export function retourner(anneau: Anneau): Anneau {
  const inverse = new Float64Array(anneau.length);
  for (let k = 0; k < anneau.length; k += 2) {
    inverse[k] = anneau[anneau.length - 2 - k] as number;
    inverse[k + 1] = anneau[anneau.length - 1 - k] as number;
  }
  return inverse;
}

/** Number of positions of a territory, closing ones included. */
export function compterSommets(forme: Forme): number {
  let somme = 0;
  for (const polygone of forme) for (const anneau of polygone) somme += anneau.length / 2;
  return somme;
}
