import type { Departement } from '../../domain/territoire/commune';

type Ligne = [number, number][];
type Sommet = readonly [number, number];

/** Outlines cut in two: lines between two départements, and the outside (coast and national border). */
export interface Contours {
  readonly limites: readonly Ligne[];
  readonly exterieur: readonly Ligne[];
}

/**
 * Sorts the segments of all outlines: one that two départements share is an inner limit, one that a
 * single département has is outside. Neighbours share exact vertices in the source, so no tolerance.
 */
export function separerContours(departements: readonly Departement[]): Contours {
  const cleSegment = numeroterSegments();
  const cles: number[][] = [];
  const compte = new Map<number, number>();
  for (const anneau of anneaux(departements)) {
    const suite: number[] = [];
    for (let k = 1; k < anneau.length; k += 1) {
      const cle = cleSegment(anneau[k - 1] as Sommet, anneau[k] as Sommet);
      compte.set(cle, (compte.get(cle) ?? 0) + 1);
      suite.push(cle);
    }
    cles.push(suite);
  }
  const limites: Ligne[] = [];
  const exterieur: Ligne[] = [];
  const dejaTraces = new Set<number>();
  let rang = 0;
  for (const anneau of anneaux(departements)) {
    const suite = cles[rang] as readonly number[];
    rang += 1;
    let ligne: Ligne = [];
    let partage = false;
    const clore = (): void => {
      if (ligne.length > 1) (partage ? limites : exterieur).push(ligne);
      ligne = [];
    };
    for (const [k, cle] of suite.entries()) {
      const a = anneau[k] as Sommet;
      const b = anneau[k + 1] as Sommet;
      const commun = (compte.get(cle) ?? 0) > 1;
      // A shared segment is drawn once, by the first of its two départements.
      if (commun && dejaTraces.has(cle)) {
        clore();
        continue;
      }
      dejaTraces.add(cle);
      if (partage !== commun) clore();
      partage = commun;
      if (ligne.length === 0) ligne.push([a[0], a[1]]);
      ligne.push([b[0], b[1]]);
    }
    clore();
  }
  return { limites, exterieur };
}

function* anneaux(departements: readonly Departement[]): Generator<readonly Sommet[]> {
  for (const departement of departements) {
    for (const polygone of departement.contour) yield* polygone;
  }
}

/** Numbers each segment by its two ends, whatever the direction: numbers are compared faster than texts. */
function numeroterSegments(): (a: Sommet, b: Sommet) => number {
  const sommets = new Map<number, number>();
  const numero = ([longitude, latitude]: Sommet): number => {
    // To a metre: finer than the source, and exact in a double.
    const cle = Math.round((longitude + 180) * 1e5) * 20_000_000 + Math.round((latitude + 90) * 1e5);
    let rang = sommets.get(cle);
    if (rang === undefined) {
      rang = sommets.size;
      sommets.set(cle, rang);
    }
    return rang;
  };
  return (a, b) => {
    const x = numero(a);
    const y = numero(b);
    return x < y ? x * 0x4000000 + y : y * 0x4000000 + x;
  };
}
