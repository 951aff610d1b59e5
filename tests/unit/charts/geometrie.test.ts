import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeIntervalle } from '../../../src/charts/compute-intervalle';
import { computeRepartition } from '../../../src/charts/compute-repartition';
import { computeSegments } from '../../../src/charts/compute-segments';

const ratio = fc.double({ min: 0, max: 1, noNaN: true });
const largeur = fc.integer({ min: 1, max: 2000 });

/** Contributions of a real score: non-negative, summing to at most 1. */
const contributions = fc
  .tuple(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 8 }), ratio)
  .map(([parts, score]) => {
    const somme = parts.reduce((a, b) => a + b, 0);
    return parts.map((part, k) => ({ id: `i${k}`, contribution: somme === 0 ? 0 : (part / somme) * score }));
  });

describe('segments of a contribution bar', () => {
  it('sum to the width of the score, never negative, each starting where the one before ends', () => {
    fc.assert(
      fc.property(contributions, largeur, (parts, px) => {
        const segments = computeSegments(parts, px);
        const score = parts.reduce((a, { contribution }) => a + contribution, 0);
        const somme = segments.reduce((a, segment) => a + segment.largeur, 0);
        expect(somme).toBeCloseTo(score * px, 6);
        let fin = 0;
        for (const segment of segments) {
          expect(segment.largeur).toBeGreaterThanOrEqual(0);
          expect(segment.x).toBeCloseTo(fin, 6);
          fin = segment.x + segment.largeur;
        }
        expect(fin).toBeLessThanOrEqual(px + 1e-6);
      }),
    );
  });

  it('keep their rank when a contribution is missing, which then draws nothing', () => {
    const segments = computeSegments(
      [
        { id: 'a', contribution: 0.2 },
        { id: 'b', contribution: Number.NaN },
        { id: 'c', contribution: 0.3 },
      ],
      100,
    );
    expect(segments.map(({ rang, x, largeur: l }) => [rang, x, l])).toEqual([
      [1, 0, 20],
      [2, 20, 0],
      [3, 20, 30],
    ]);
  });

  it('of nothing are nothing', () => {
    expect(computeSegments([], 100)).toEqual([]);
  });
});

describe('interval of a score', () => {
  it('holds the score and stays on the axis', () => {
    fc.assert(
      fc.property(ratio, ratio, ratio, largeur, (a, b, c, px) => {
        const [borneBasse, score, borneHaute] = [a, b, c].sort((x, y) => x - y) as [number, number, number];
        const intervalle = computeIntervalle({ score, borneBasse, borneHaute }, px);
        expect(intervalle.debut).toBeGreaterThanOrEqual(0);
        expect(intervalle.debut).toBeLessThanOrEqual(intervalle.score);
        expect(intervalle.fin).toBeGreaterThanOrEqual(intervalle.score);
        expect(intervalle.fin).toBeLessThanOrEqual(px);
      }),
    );
  });

  it('is not drawn when nothing is missing', () => {
    expect(computeIntervalle({ score: 0.7, borneBasse: 0.7, borneHaute: 0.7 }, 300).nul).toBe(true);
    expect(computeIntervalle({ score: 0.7, borneBasse: 0.5, borneHaute: 0.8 }, 300).nul).toBe(false);
  });
});

describe('histogram of scores', () => {
  it('counts every score once and fits its box', () => {
    fc.assert(
      fc.property(fc.array(ratio, { maxLength: 200 }), (scores) => {
        const barres = computeRepartition(scores, 150, 28);
        expect(barres).toHaveLength(10);
        expect(barres.reduce((somme, barre) => somme + barre.nombre, 0)).toBe(scores.length);
        for (const barre of barres) {
          expect(barre.largeur).toBeGreaterThan(0);
          expect(barre.y).toBeGreaterThanOrEqual(-1e-9);
          expect(barre.y + barre.hauteur).toBeCloseTo(28, 6);
        }
      }),
    );
  });

  it('puts a score of exactly 1 in the last class and draws nothing without scores', () => {
    expect(computeRepartition([1], 150, 28).at(-1)?.nombre).toBe(1);
    expect(computeRepartition([], 150, 28).every(({ hauteur }) => hauteur === 0)).toBe(true);
  });
});
