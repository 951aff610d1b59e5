/** A closed ring: x0, y0, x1, y1… with the first position repeated at the end. */
export type Anneau = Float64Array;

/** Polygons of one territory; the first ring of each is its outside, the others are holes. */
export type Forme = readonly (readonly Anneau[])[];

const RADIAN = Math.PI / 180;
/** Radius used by the usual GeoJSON tools, metres (WGS84 semi-major axis). */
const RAYON_M = 6_378_137;

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

/** Area on the sphere of a ring in degrees, km², whatever its direction. */
export function aireAnneauKm2(anneau: Anneau): number {
  const ox = anneau[0] as number;
  let somme = 0;
  for (let k = 2; k + 1 < anneau.length; k += 2) {
    const x1 = (anneau[k - 2] as number) - ox;
    const x2 = (anneau[k] as number) - ox;
    const sinus1 = Math.sin((anneau[k - 1] as number) * RADIAN);
    const sinus2 = Math.sin((anneau[k + 1] as number) * RADIAN);
    somme += (x2 - x1) * RADIAN * (2 + sinus1 + sinus2);
  }
  return Math.abs((somme * RAYON_M * RAYON_M) / 2) / 1e6;
}

/** Area of a territory, holes taken out, km². */
export function aireFormeKm2(forme: Forme): number {
  let somme = 0;
  for (const [dehors, ...trous] of forme) {
    if (dehors === undefined) continue;
    let aire = aireAnneauKm2(dehors);
    for (const trou of trous) aire -= aireAnneauKm2(trou);
    somme += Math.max(0, aire);
  }
  return somme;
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
