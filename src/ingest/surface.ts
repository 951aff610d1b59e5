import { type Anneau, doubleAire, type Forme } from '../domain/territoire/forme';

/**
 * A point inside a surface: the centroid of its largest part when that lies inside, else the middle of
 * the widest stretch of the parallel through it. null for a degenerate surface.
 */
export function pointInterieur(forme: Forme): [number, number] | null {
  let plusGrand: readonly Anneau[] | null = null;
  let aireMax = 0;
  for (const polygone of forme) {
    const aire = polygone[0] === undefined ? 0 : Math.abs(doubleAire(polygone[0]));
    if (aire > aireMax) {
      aireMax = aire;
      plusGrand = polygone;
    }
  }
  if (!plusGrand) return null;
  const [x, y] = centroide(plusGrand[0] as Anneau);
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
function traverser(anneaux: readonly Anneau[], y: number): number[] {
  const longitudes: number[] = [];
  for (const anneau of anneaux) {
    for (let k = 2; k + 1 < anneau.length; k += 2) {
      const x1 = anneau[k - 2] as number;
      const y1 = anneau[k - 1] as number;
      const x2 = anneau[k] as number;
      const y2 = anneau[k + 1] as number;
      if (y1 > y !== y2 > y) longitudes.push(x1 + ((y - y1) * (x2 - x1)) / (y2 - y1));
    }
  }
  return longitudes.sort((a, b) => a - b);
}

/** Centroid in degrees, computed around the first point for precision. */
function centroide(anneau: Anneau): readonly [number, number] {
  const ox = anneau[0] as number;
  const oy = anneau[1] as number;
  let sx = 0;
  let sy = 0;
  for (let k = 2; k + 1 < anneau.length; k += 2) {
    const x1 = (anneau[k - 2] as number) - ox;
    const y1 = (anneau[k - 1] as number) - oy;
    const x2 = (anneau[k] as number) - ox;
    const y2 = (anneau[k + 1] as number) - oy;
    const croix = x1 * y2 - x2 * y1;
    sx += (x1 + x2) * croix;
    sy += (y1 + y2) * croix;
  }
  const aire = doubleAire(anneau);
  return aire === 0 ? [ox, oy] : [ox + sx / (3 * aire), oy + sy / (3 * aire)];
}
