import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IndexSpatial } from '../../../src/domain/geo/index-spatial';
import { createLieux, createMinutes } from '../../../src/domain/geo/lieux';

const PARAMETRES = { facteurRelief: 1, heuresPleines: false };

const lieu = fc.record({
  lon: fc.double({ min: 2, max: 3, noNaN: true }),
  lat: fc.double({ min: 48, max: 49, noNaN: true }),
  densite: fc.constantFrom(20, 900, 12_000, Number.NaN),
});

function preparer(points: readonly { lon: number; lat: number; densite: number }[]) {
  const lieux = createLieux(
    Float64Array.from(points, (p) => p.lon),
    Float64Array.from(points, (p) => p.lat),
    points.map((p) => p.densite),
    new Uint8Array(points.length).fill(1),
  );
  const minutes = createMinutes(lieux, PARAMETRES);
  return { minutes, index: new IndexSpatial(lieux, minutes, PARAMETRES, points.keys()) };
}

describe('spatial index', () => {
  it('finds what a plain scan finds, in the same order', () => {
    fc.assert(
      fc.property(
        fc.array(lieu, { minLength: 1, maxLength: 120 }),
        fc.double({ min: 2, max: 60, noNaN: true }),
        (points, maximum) => {
          const { minutes, index } = preparer(points);
          const attendu = points
            .map((_, i) => ({ lieu: i, minutes: minutes(0, i) }))
            .filter((proche) => proche.minutes <= maximum)
            .sort((a, b) => a.minutes - b.minutes || a.lieu - b.lieu);
          expect(index.findProches(0, maximum)).toEqual(attendu);
          const impair = (i: number): boolean => i % 2 === 1;
          expect(index.findPlusProche(0, maximum, impair)).toEqual(
            attendu.find((proche) => impair(proche.lieu)) ?? null,
          );
        },
      ),
    );
  });
  it('leaves out places without a position and finds nothing around one', () => {
    const { index } = preparer([
      { lon: 2, lat: 48, densite: 20 },
      { lon: Number.NaN, lat: Number.NaN, densite: 20 },
    ]);
    expect(index.nombre).toBe(1);
    expect(index.findProches(0, 600)).toEqual([{ lieu: 0, minutes: 0 }]);
    expect(index.findProches(1, 600)).toEqual([]);
    expect(index.findPlusProche(1, 600, () => true)).toBeNull();
  });
});
