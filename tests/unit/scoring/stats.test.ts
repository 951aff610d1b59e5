import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectifEquivalent } from '../../../src/domain/stats/effectif-equivalent';
import { interpoler } from '../../../src/domain/stats/interpoler';
import { mediane } from '../../../src/domain/stats/mediane';
import { moyenne } from '../../../src/domain/stats/moyenne';
import { moyennePuissance } from '../../../src/domain/stats/moyenne-puissance';
import { rampe } from '../../../src/domain/stats/rampe';

describe('value functions', () => {
  it('rise in a straight line between their two bounds, flat outside', () => {
    expect([10, 15, 30, 45, 60].map((x) => rampe(x, 15, 45))).toEqual([0, 0, 0.5, 1, 1]);
  });
  it('never fall when the value grows', () => {
    const x = fc.double({ min: -1000, max: 1000, noNaN: true });
    fc.assert(
      fc.property(x, x, (a, b) => {
        expect(rampe(Math.min(a, b), 50, 300)).toBeLessThanOrEqual(rampe(Math.max(a, b), 50, 300));
      }),
    );
  });
  it('pass through the points of a broken line', () => {
    const points = [
      [15, 0],
      [30, 0.6],
      [60, 1],
    ] as const;
    expect([0, 15, 22.5, 30, 45, 60, 90].map((x) => interpoler(x, points))).toEqual([
      0, 0, 0.3, 0.6, 0.8, 1, 1,
    ]);
  });
});

describe('equivalent number', () => {
  it('is the number of actors when they are equal, less when one dominates, 0 of none', () => {
    expect(effectifEquivalent([2, 2, 2])).toBe(3);
    expect(effectifEquivalent([8, 1, 1])).toBeCloseTo(100 / 66, 12);
    expect(effectifEquivalent([])).toBe(0);
  });
});

describe('mean and median', () => {
  it('are null of nothing, and leave the list as it was', () => {
    const liste = [3, 1, 2, 10];
    expect([mediane([]), moyenne([])]).toEqual([null, null]);
    expect([mediane(liste), mediane([3, 1, 2]), moyenne(liste)]).toEqual([2.5, 2, 4]);
    expect(liste).toEqual([3, 1, 2, 10]);
  });
});

const termes = fc
  .array(
    fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0.01, max: 1, noNaN: true })),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((liste) => {
    const total = liste.reduce((somme, [, p]) => somme + p, 0);
    return liste.map(([utilite, p]) => ({ utilite, poids: p / total }));
  });
const exposant = fc.constantFrom(0, 0.5, 1);

describe('weighted power mean', () => {
  it('gives the worked example: utilities 1 and 0.25 of equal weight', () => {
    const deux = [
      { utilite: 1, poids: 0.5 },
      { utilite: 0.25, poids: 0.5 },
    ];
    expect(moyennePuissance(deux, 1).score).toBeCloseTo(0.625, 12);
    expect(moyennePuissance(deux, 0.5).score).toBeCloseTo(0.75 ** 2, 12);
    expect(moyennePuissance(deux, 0).score).toBeCloseTo(0.5, 12);
    expect(moyennePuissance(deux, 0.5).contributions).toEqual(
      [0.375, 0.1875].map((c) => expect.closeTo(c, 12)),
    );
  });
  it('counts a zero as 0.02, so that one zero does not erase the rest', () => {
    expect(moyennePuissance([{ utilite: 0, poids: 1 }], 0.5).score).toBeCloseTo(0.02, 12);
  });
  it('stays in [0,1] with contributions that sum to it', () => {
    fc.assert(
      fc.property(termes, exposant, (liste, rho) => {
        const { score, contributions } = moyennePuissance(liste, rho);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(Math.abs(contributions.reduce((a, b) => a + b, 0) - score)).toBeLessThan(1e-9);
        expect(Math.min(...contributions)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
  it('never falls when a utility grows', () => {
    fc.assert(
      fc.property(
        termes,
        exposant,
        fc.nat(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (liste, rho, rang, plus) => {
          const k = rang % liste.length;
          const mieux = liste.map((terme, i) =>
            i === k ? { ...terme, utilite: Math.max(terme.utilite, plus) } : terme,
          );
          expect(moyennePuissance(mieux, rho).score).toBeGreaterThanOrEqual(
            moyennePuissance(liste, rho).score - 1e-12,
          );
        },
      ),
    );
  });
});
