import type { Departement } from '../../domain/territoire/commune';

type Ligne = [number, number][];

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
  const compte = new Map<string, number>();
  for (const anneau of anneaux(departements)) {
    for (let k = 1; k < anneau.length; k += 1) {
      const cle = cleSegment(
        anneau[k - 1] as readonly [number, number],
        anneau[k] as readonly [number, number],
      );
      compte.set(cle, (compte.get(cle) ?? 0) + 1);
    }
  }
  const limites: Ligne[] = [];
  const exterieur: Ligne[] = [];
  const dejaTraces = new Set<string>();
  for (const anneau of anneaux(departements)) {
    let ligne: Ligne = [];
    let partage: boolean | null = null;
    const clore = (): void => {
      if (ligne.length > 1) (partage ? limites : exterieur).push(ligne);
      ligne = [];
    };
    for (let k = 1; k < anneau.length; k += 1) {
      const a = anneau[k - 1] as readonly [number, number];
      const b = anneau[k] as readonly [number, number];
      const cle = cleSegment(a, b);
      const commun = (compte.get(cle) ?? 0) > 1;
      // A shared segment is drawn once, by the first of its two départements.
      if (commun && dejaTraces.has(cle)) {
        clore();
        partage = null;
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

function* anneaux(departements: readonly Departement[]): Generator<readonly (readonly [number, number])[]> {
  for (const departement of departements) {
    for (const polygone of departement.contour) yield* polygone;
  }
}

function cleSegment(a: readonly [number, number], b: readonly [number, number]): string {
  return a[0] < b[0] || (a[0] === b[0] && a[1] < b[1])
    ? `${a[0]} ${a[1]} ${b[0]} ${b[1]}`
    : `${b[0]} ${b[1]} ${a[0]} ${a[1]}`;
}
