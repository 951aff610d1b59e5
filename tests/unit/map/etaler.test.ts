import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { etaler, rayonEtalement } from '../../../src/domain/cartographie/etaler';
import { classePlaces } from '../../../src/domain/cartographie/schema-tuiles';

describe('spreading symbols that share a point', () => {
  it('keeps neighbours apart and the centre free, within the announced radius', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 200 }), (nombre) => {
        const pas = 20;
        const places = etaler(nombre, pas);
        expect(places).toHaveLength(nombre);
        const rayons = places.map(([x, y]) => Math.hypot(x, y));
        let moindre = Number.POSITIVE_INFINITY;
        for (const [k, [x, y]] of places.entries()) {
          for (const [u, v] of places.slice(k + 1)) moindre = Math.min(moindre, Math.hypot(x - u, y - v));
        }
        expect(Math.min(...rayons)).toBeGreaterThanOrEqual(pas * 0.57);
        expect(Math.max(...rayons)).toBeLessThanOrEqual(rayonEtalement(nombre, pas) + 1e-9);
        expect(moindre).toBeGreaterThan(pas * 0.95);
      }),
    );
  });

  it('leaves a lone symbol where it is', () => {
    expect(etaler(1, 20)).toEqual([[0, 0]]);
    expect(etaler(0, 20)).toEqual([]);
    expect(rayonEtalement(1, 20)).toBe(0);
  });
});

describe('size class of a capacity', () => {
  it('has closed upper bounds and a class for the unknown', () => {
    expect([Number.NaN, 0, 20, 21, 40, 41, 80, 81, 5000].map(classePlaces)).toEqual([
      0, 1, 1, 2, 2, 3, 3, 4, 4,
    ]);
  });
});
