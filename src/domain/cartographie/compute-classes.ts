import { ckmeans } from 'simple-statistics';
import type { MethodeClasses } from '../projet/reglages-analyse';
import { chooseCoupure } from './choose-coupure';
import { encloseBornes } from './enclose-bornes';
import { CLASSES_MAX } from './limites-classes';

export interface ReglagesClasses {
  readonly methode: MethodeClasses;
  /** Number of classes wanted; there are fewer when there are fewer distinct values. */
  readonly classes: number;
  /** Inner bounds, for `manuelles`. */
  readonly bornes: readonly number[];
}

/**
 * Bounds of the classes, first and last included (see `classeDe`); empty without any known value. Equal values are
 * always in one class, and no class but those of equal or manual widths is ever empty:
 * - `jenks`: natural breaks, those of least variance within classes (Fisher 1958, Jenks 1967), exact whatever the
 *   number of values (dynamic programming of Wang & Song 2011, library simple-statistics);
 * - `quantiles`: as many territories in each class as equal values allow;
 * Of these two, bounds give way to a rounder number among very many values (`PART_DEPLACEE`);
 * - `egales`: equal widths from the least to the greatest value;
 * - `manuelles`: the user's bounds; those outside the values are left out.
 */
export function computeClasses(
  valeurs: ArrayLike<number>,
  { methode, classes, bornes }: ReglagesClasses,
): readonly number[] {
  const triees = Float64Array.from(valeurs).filter(Number.isFinite).sort();
  if (triees.length === 0) return [];
  const min = triees[0] as number;
  const max = triees[triees.length - 1] as number;
  if (min === max && methode !== 'manuelles') return [min, max];
  const voulues = Math.min(CLASSES_MAX, Math.max(1, Math.floor(classes)));
  switch (methode) {
    case 'jenks':
      return [min, ...cutJenks(triees, voulues), max];
    case 'quantiles':
      return [min, ...cutQuantiles(triees, voulues), max];
    case 'egales':
      return [
        min,
        ...Array.from({ length: voulues - 1 }, (_, k) => min + ((max - min) * (k + 1)) / voulues),
        max,
      ];
    case 'manuelles':
      return encloseBornes(min, max, bornes);
  }
}

function cutJenks(triees: Float64Array, classes: number): number[] {
  const distinctes = countDistinctes(triees);
  const rangs: number[] = [];
  let rang = 0;
  for (const groupe of ckmeans(Array.from(triees), Math.min(classes, distinctes)).slice(0, -1)) {
    rang += groupe.length;
    rangs.push(rang);
  }
  return cutAutour(triees, rangs);
}

/** Share of the values that may change class for a bound of fewer digits: "3,7" is read, "3,679" is not. */
const PART_DEPLACEE = 0.01;

/** Bounds at those ranks; among very many values, at a rounder number next to them. No class is emptied. */
function cutAutour(triees: Float64Array, rangs: readonly number[]): number[] {
  return rangs.map((rang, k) => {
    const voisine = Math.min(rang - (rangs[k - 1] ?? 0), (rangs[k + 1] ?? triees.length) - rang);
    const jeu = Math.floor(Math.min(triees.length * PART_DEPLACEE, voisine / 4));
    return chooseCoupure(triees[rang - 1 - jeu] as number, triees[rang + jeu] as number);
  });
}

/** A cut falls where the wanted rank does, moved to the nearest place where two neighbours differ. */
function cutQuantiles(triees: Float64Array, classes: number): number[] {
  const rangs = new Set<number>();
  for (let k = 1; k < classes; k += 1) {
    const rang = findSaut(triees, (k * triees.length) / classes);
    if (rang !== null) rangs.add(rang);
  }
  return cutAutour(
    triees,
    [...rangs].sort((a, b) => a - b),
  );
}

/** Rank nearest to `voulu` whose value differs from the one before; null when all are equal. */
function findSaut(triees: Float64Array, voulu: number): number | null {
  const depart = Math.round(voulu);
  for (let ecart = 0; ecart < triees.length; ecart += 1) {
    for (const rang of [depart - ecart, depart + ecart])
      if (rang > 0 && rang < triees.length && triees[rang] !== triees[rang - 1]) return rang;
  }
  return null;
}

function countDistinctes(triees: Float64Array): number {
  let nombre = 1;
  for (let i = 1; i < triees.length; i += 1) if (triees[i] !== triees[i - 1]) nombre += 1;
  return nombre;
}
