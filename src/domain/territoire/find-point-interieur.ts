import type { Polygones } from './perimetres';
import { computeAire, type Point } from './projection-equivalente';

/** Heights tried in the largest part of a shape, the middle first. */
const HAUTEURS = [0.5, 0.38, 0.62, 0.2, 0.8] as const;
/** The middle wins unless another cut is clearly wider. */
const AVANTAGE_MILIEU = 1.15;

/** A point well inside a shape, where its name stands: the middle of the widest of a few cuts of its largest part. */
export function findPointInterieur(polygones: Polygones): [longitude: number, latitude: number] | null {
  let plusGrand: Polygones[number] | null = null;
  let plusGrande = 0;
  for (const polygone of polygones) {
    const aire = Math.abs(computeAire(polygone[0] ?? []));
    if (aire <= plusGrande) continue;
    plusGrand = polygone;
    plusGrande = aire;
  }
  if (plusGrand === null) return null;
  let [sud, nord] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const [, y] of plusGrand[0] as readonly Point[]) {
    if (y < sud) sud = y;
    if (y > nord) nord = y;
  }
  let meilleur: [number, number] | null = null;
  let largeur = 0;
  HAUTEURS.forEach((hauteur, rang) => {
    const y = sud + (nord - sud) * hauteur;
    const croisements = (plusGrand as Polygones[number])
      .flatMap((anneau) => cross(anneau, y))
      .sort((a, b) => a - b);
    for (let c = 1; c < croisements.length; c += 2) {
      const [ouest, est] = [croisements[c - 1] as number, croisements[c] as number];
      const utile = (est - ouest) * (rang === 0 ? AVANTAGE_MILIEU : 1);
      if (utile <= largeur) continue;
      largeur = utile;
      meilleur = [(ouest + est) / 2, y];
    }
  });
  return meilleur;
}

/** Longitudes at which a ring crosses the parallel `y`. */
function cross(anneau: readonly Point[], y: number): number[] {
  const croisements: number[] = [];
  for (let k = 1; k < anneau.length; k += 1) {
    const [ax, ay] = anneau[k - 1] as Point;
    const [bx, by] = anneau[k] as Point;
    if (ay > y !== by > y) croisements.push(ax + ((bx - ax) * (y - ay)) / (by - ay));
  }
  return croisements;
}
