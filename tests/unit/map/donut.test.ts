import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleDonut, lireCleDonut, palierDonut } from '../../../src/domain/cartographie/donut';
import { FAMILLES } from '../../../src/domain/etablissement/nomenclature';

const COMPOSITION = fc
  .array(fc.nat(400), { minLength: FAMILLES.length, maxLength: FAMILLES.length })
  .filter((effectifs) => effectifs.some((n) => n > 0));

describe('donut of a cluster', () => {
  it('has arcs that sum to the ring', () => {
    fc.assert(
      fc.property(COMPOSITION, (composition) => {
        const { parts } = lireCleDonut(cleDonut(composition));
        expect(parts.reduce((somme, { part }) => somme + part, 0)).toBeCloseTo(1, 9);
      }),
    );
  });

  it('shows every family that counts and none that is absent', () => {
    fc.assert(
      fc.property(COMPOSITION, (composition) => {
        const total = composition.reduce((a, b) => a + b, 0);
        const montrees = new Set(lireCleDonut(cleDonut(composition)).parts.map(({ rang }) => rang));
        for (const k of FAMILLES.keys()) {
          const part = (composition[k] ?? 0) / total;
          if (part >= 0.04) expect(montrees).toContain(k);
          if (part === 0) expect(montrees).not.toContain(k);
        }
      }),
    );
  });

  it('never draws a smaller share larger', () => {
    fc.assert(
      fc.property(COMPOSITION, (composition) => {
        const { parts } = lireCleDonut(cleDonut(composition));
        const part = (k: number): number => parts.find(({ rang }) => rang === k)?.part ?? 0;
        for (let a = 0; a < FAMILLES.length; a += 1) {
          for (let b = 0; b < FAMILLES.length; b += 1) {
            if ((composition[a] ?? 0) <= (composition[b] ?? 0)) expect(part(a)).toBeLessThanOrEqual(part(b));
          }
        }
      }),
    );
  });

  it('fills the ring with a single family', () => {
    expect(lireCleDonut(cleDonut([0, 0, 7, 0, 0, 0, 0])).parts).toEqual([{ rang: 2, part: 1 }]);
  });

  it('is an empty ring when nothing of it is of a kind, as large as what it counts', () => {
    expect(lireCleDonut(cleDonut([0, 0, 0], 60))).toEqual({ palier: 2, parts: [] });
  });

  it('grows by steps', () => {
    expect([2, 9, 10, 49, 50, 199, 200, 999, 1000, 95_333].map(palierDonut)).toEqual([
      0, 0, 1, 1, 2, 2, 3, 3, 4, 4,
    ]);
  });
});
