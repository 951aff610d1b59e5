import type { Polygones } from './perimetres';

type Position = readonly [number, number];

/** Heights tried in the largest part of a shape. */
const COUPES = 7;

/** A point well inside a shape, where its name stands: the middle of the widest of a few cuts of its largest part. */
export function findPointInterieur(polygones: Polygones): [number, number] | null {
  let plusGrand: Polygones[number] | null = null;
  let plusGrande = 0;
  for (const polygone of polygones) {
    const aire = Math.abs(doubleAire(polygone[0] ?? []));
    if (aire <= plusGrande) continue;
    plusGrand = polygone;
    plusGrande = aire;
  }
  if (plusGrand === null) return null;
  const hauteurs = (plusGrand[0] ?? []).map(([, y]) => y);
  const sud = hauteurs.reduce((a, b) => Math.min(a, b));
  const nord = hauteurs.reduce((a, b) => Math.max(a, b));
  let meilleur: [number, number] | null = null;
  let largeur = 0;
  for (let k = 1; k <= COUPES; k += 1) {
    const y = sud + ((nord - sud) * k) / (COUPES + 1);
    const croisements = plusGrand.flatMap((anneau) => cross(anneau, y)).sort((a, b) => a - b);
    for (let c = 1; c < croisements.length; c += 2) {
      const [ouest, est] = [croisements[c - 1] as number, croisements[c] as number];
      if (est - ouest <= largeur) continue;
      largeur = est - ouest;
      meilleur = [(ouest + est) / 2, y];
    }
  }
  return meilleur;
}

function cross(anneau: readonly Position[], y: number): number[] {
  const croisements: number[] = [];
  for (let k = 1; k < anneau.length; k += 1) {
    const [ax, ay] = anneau[k - 1] as Position;
    const [bx, by] = anneau[k] as Position;
    if (ay > y !== by > y) croisements.push(ax + ((bx - ax) * (y - ay)) / (by - ay));
  }
  return croisements;
}

function doubleAire(anneau: readonly Position[]): number {
  let somme = 0;
  for (let k = 1; k < anneau.length; k += 1) {
    const [ax, ay] = anneau[k - 1] as Position;
    const [bx, by] = anneau[k] as Position;
    somme += ax * by - bx * ay;
  }
  return somme;
}
