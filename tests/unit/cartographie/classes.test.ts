import '../../aide/graine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseCoupure } from '../../../src/domain/cartographie/choose-coupure';
import { classeDe, countParClasse } from '../../../src/domain/cartographie/classe-de';
import { classeBivariee, computeBornesBivariees } from '../../../src/domain/cartographie/classes-bivariees';
import { computeClasses } from '../../../src/domain/cartographie/compute-classes';
import { METHODES_CLASSES, type MethodeClasses } from '../../../src/domain/projet/reglages-analyse';

const reglages = (methode: MethodeClasses, classes: number, bornes: readonly number[] = []) => ({
  methode,
  classes,
  bornes,
});

/** Values as maps hold them: whole counts with many ties, or measures, some unknown. */
const valeurs = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: -20, max: 40 }) },
    // To the millionth: a bound is a decimal that can be read, and no figure of a map is finer.
    {
      weight: 5,
      arbitrary: fc.integer({ min: -1e9, max: 1e9 }).map((millioniemes) => millioniemes / 1e6),
    },
    { weight: 1, arbitrary: fc.constant(Number.NaN) },
  ),
  { maxLength: 60 },
);

/** Sum of the squared distances of each value to the mean of its class. */
function variance(suite: readonly number[], bornes: readonly number[]): number {
  const groupes = new Map<number, number[]>();
  for (const valeur of suite) {
    const classe = classeDe(valeur, bornes);
    groupes.set(classe, [...(groupes.get(classe) ?? []), valeur]);
  }
  let somme = 0;
  for (const groupe of groupes.values()) {
    const moyenne = groupe.reduce((a, b) => a + b, 0) / groupe.length;
    somme += groupe.reduce((a, b) => a + (b - moyenne) ** 2, 0);
  }
  return somme;
}

/** The least variance over every way of cutting sorted distinct values into `classes` runs. */
function exhaustive(suite: readonly number[], classes: number): number {
  const distinctes = [...new Set(suite)].sort((a, b) => a - b);
  let meilleure = Number.POSITIVE_INFINITY;
  const cut = (debut: number, restantes: number, coupures: readonly number[]): void => {
    if (restantes === 1) {
      const bornes = [distinctes[0] as number, ...coupures, distinctes.at(-1) as number];
      meilleure = Math.min(meilleure, variance(suite, bornes));
      return;
    }
    for (let k = debut + 1; k <= distinctes.length - restantes + 1; k += 1)
      cut(k, restantes - 1, [...coupures, distinctes[k] as number]);
  };
  cut(0, Math.min(classes, distinctes.length), []);
  return meilleure;
}

describe('classes of values', () => {
  it('hold every known value once, in ascending bounds that end at the extremes', () => {
    fc.assert(
      fc.property(
        valeurs,
        fc.constantFrom(...METHODES_CLASSES),
        fc.integer({ min: 2, max: 9 }),
        (suite, methode, n) => {
          const bornes = computeClasses(suite, reglages(methode, n, [0, 5, 12.5]));
          const connues = suite.filter((valeur) => !Number.isNaN(valeur));
          if (connues.length === 0) {
            expect(bornes).toEqual([]);
            return;
          }
          expect(bornes.every(Number.isFinite)).toBe(true);
          expect(bornes[0]).toBeLessThanOrEqual(Math.min(...connues));
          expect(bornes.at(-1)).toBeGreaterThanOrEqual(Math.max(...connues));
          const internes = bornes.slice(1, -1);
          expect(internes.every((borne, k) => k === 0 || borne > (internes[k - 1] as number))).toBe(true);
          const nombres = countParClasse(suite, bornes);
          expect(nombres.reduce((a, b) => a + b, 0)).toBe(connues.length);
          if (methode === 'manuelles') return;
          expect(nombres.length).toBeLessThanOrEqual(n);
          // Only equal widths may leave a class empty.
          if (methode !== 'egales') expect(nombres.every((nombre) => nombre > 0)).toBe(true);
        },
      ),
    );
  });

  it('by natural breaks have the least variance of all cuts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 11 }),
        fc.integer({ min: 2, max: 5 }),
        (suite, n) => {
          const obtenue = variance(suite, computeClasses(suite, reglages('jenks', n)));
          expect(obtenue).toBeCloseTo(exhaustive(suite, n), 8);
        },
      ),
    );
  });

  it('by natural breaks fall in the gaps of a distribution', () => {
    const bornes = computeClasses([1, 2, 2, 3, 10, 11, 12, 50, 51], reglages('jenks', 3));
    expect(countParClasse([1, 2, 2, 3, 10, 11, 12, 50, 51], bornes)).toEqual([4, 3, 2]);
  });

  it('by quantiles hold as many territories each when values are distinct', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 9, maxLength: 90 }),
        fc.integer({ min: 2, max: 9 }),
        (suite, n) => {
          const nombres = countParClasse(suite, computeClasses(suite, reglages('quantiles', n)));
          expect(nombres).toHaveLength(n);
          expect(Math.max(...nombres) - Math.min(...nombres)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  it('never part equal values', () => {
    expect(computeClasses([0, 0, 0, 0, 0, 0, 0, 3], reglages('quantiles', 5))).toEqual([0, 3, 3]);
    expect(computeClasses([4, 4, 4], reglages('jenks', 5))).toEqual([4, 4]);
  });

  it('of one territory, or of none, are one or none', () => {
    for (const methode of METHODES_CLASSES) {
      expect(computeClasses([7], reglages(methode, 5))).toEqual([7, 7]);
      expect(computeClasses([], reglages(methode, 5))).toEqual([]);
      expect(computeClasses([Number.NaN], reglages(methode, 5, [3]))).toEqual([]);
    }
    expect(classeDe(7, [7, 7])).toBe(0);
    expect(classeDe(Number.NaN, [7, 7])).toBe(-1);
  });

  it('of equal width are so', () => {
    const bornes = computeClasses([0, 1, 10], reglages('egales', 4));
    expect(bornes).toEqual([0, 2.5, 5, 7.5, 10]);
  });

  it('of the user keep their bounds whatever the values: all within a threshold is not all beyond it', () => {
    const dedans = computeClasses([5, 12, 20], reglages('manuelles', 2, [30]));
    expect(dedans).toEqual([5, 30, 30]);
    expect(countParClasse([5, 12, 20], dedans)).toEqual([3, 0]);
    const dela = computeClasses([35, 40], reglages('manuelles', 2, [30]));
    expect(countParClasse([35, 40], dela)).toEqual([0, 2]);
    expect(computeClasses([1, 9], reglages('manuelles', 2, [5, 5, 3]))).toEqual([1, 3, 5, 9]);
  });

  it('take 35,000 communes at once', () => {
    const suite = Float64Array.from({ length: 35_000 }, (_, k) => ((k * 7919) % 35_000) ** 1.5);
    expect(computeClasses(suite, reglages('jenks', 9))).toHaveLength(10);
  });

  it('leave the values untouched', () => {
    const suite = Float64Array.from([3, 1, 2]);
    computeClasses(suite, reglages('jenks', 2));
    expect([...suite]).toEqual([3, 1, 2]);
  });
});

describe('a bound between two values', () => {
  it('separates them, with no more digits than the upper one', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
        (bas, ecart) => {
          const haut = bas + ecart;
          const coupure = chooseCoupure(bas, haut);
          expect(coupure).toBeGreaterThan(bas);
          expect(coupure).toBeLessThanOrEqual(haut);
        },
      ),
    );
  });

  it('is round', () => {
    expect(chooseCoupure(14.83, 15.21)).toBe(15);
    expect(chooseCoupure(1234, 2780)).toBe(2000);
    expect(chooseCoupure(0.1012, 0.1034)).toBe(0.103);
    expect(chooseCoupure(0, 1)).toBe(1);
    expect(chooseCoupure(-3, 2)).toBe(0);
  });

  it('is a number that can be read among the values of a whole country, at the cost of one value in a hundred', () => {
    // Close together as minutes of 35,000 communes are.
    const minutes = Array.from({ length: 35_000 }, (_, k) => 2 + 58 * (k / 35_000) ** 3 + 1e-4 * Math.sin(k));
    for (const methode of ['jenks', 'quantiles'] as const) {
      const bornes = computeClasses(minutes, reglages(methode, 5));
      expect(bornes).toHaveLength(6);
      for (const borne of bornes.slice(1, -1))
        expect(borne, methode).toBe(Number(borne.toFixed(borne < 10 ? 2 : 1)));
      expect(countParClasse(minutes, bornes).every((nombre) => nombre > 1000)).toBe(true);
    }
  });
});

describe('two variables crossed', () => {
  it('make nine classes, the strongest for the highest of both', () => {
    const suite = [1, 2, 3, 4, 5, 6];
    const bornes = computeBornesBivariees(suite, 'quantiles', []);
    expect(bornes).toHaveLength(4);
    expect(classeBivariee(1, 1, bornes, bornes)).toBe(0);
    expect(classeBivariee(6, 1, bornes, bornes)).toBe(2);
    expect(classeBivariee(1, 6, bornes, bornes)).toBe(6);
    expect(classeBivariee(6, 6, bornes, bornes)).toBe(8);
    expect(classeBivariee(6, Number.NaN, bornes, bornes)).toBe(-1);
  });

  it('keep the extreme colours when there are fewer classes', () => {
    expect(classeBivariee(2, 1, [1, 2, 2], [1, 1])).toBe(2);
  });
});
