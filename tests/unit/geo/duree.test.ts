import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CLASSE_DENSE,
  CLASSE_INTERMEDIAIRE,
  CLASSE_RURALE,
  type ClasseDensite,
  classeDensite,
} from '../../../src/domain/geo/classe-densite';
import { distanceKm } from '../../../src/domain/geo/distance-km';
import { dureeClasseMin, dureeMin, rayonKm } from '../../../src/domain/geo/duree-min';
import { createLieux, createMinutes, distanceLieuxKm } from '../../../src/domain/geo/lieux';
import type { ParametresTemps } from '../../../src/domain/geo/temps-trajet';

const PLAINE: ParametresTemps = { facteurRelief: 1, heuresPleines: false };
const RURAL = 50;
const MIXTE = 1000;
const DENSE = 10_000;

describe('crow-fly distance', () => {
  it('is one degree of a great circle along a meridian', () => {
    expect(distanceKm(3, 46, 3, 47)).toBeCloseTo((6371 * Math.PI) / 180, 9);
  });
  it('is the same without trigonometry, near and far', () => {
    const point = fc.tuple(
      fc.double({ min: -60, max: 60, noNaN: true }),
      fc.double({ min: -60, max: 60, noNaN: true }),
    );
    fc.assert(
      fc.property(point, point, ([lon1, lat1], [lon2, lat2]) => {
        const lieux = createLieux(
          Float64Array.of(lon1, lon2),
          Float64Array.of(lat1, lat2),
          [0, 0],
          Uint8Array.of(0, 0),
        );
        expect(distanceLieuxKm(lieux, 0, 1)).toBeCloseTo(distanceKm(lon1, lat1, lon2, lat2), 5);
      }),
    );
  });
});

describe('travel time', () => {
  it('follows k·d^p of the class of the denser commune', () => {
    expect(dureeMin(20, RURAL, RURAL, PLAINE, false)).toBeCloseTo(1.57 * 20 ** 0.883, 12);
    expect(dureeMin(20, RURAL, MIXTE, PLAINE, false)).toBeCloseTo(1.88 * 20 ** 0.847, 12);
    expect(dureeMin(20, DENSE, RURAL, PLAINE, false)).toBeCloseTo(2.25 * 20 ** 0.811, 12);
  });
  it('puts the bounds of the classes at 500 and above 4,000 inhabitants per km²', () => {
    expect([499.9, 500, 4000, 4000.1, Number.NaN].map(classeDensite)).toEqual([
      CLASSE_RURALE,
      CLASSE_INTERMEDIAIRE,
      CLASSE_INTERMEDIAIRE,
      CLASSE_DENSE,
      CLASSE_RURALE,
    ]);
  });
  it('is at least two minutes, and nothing at the same address', () => {
    expect(dureeMin(0, RURAL, RURAL, PLAINE, false)).toBe(2);
    expect(dureeMin(0.3, DENSE, DENSE, PLAINE, false)).toBe(2);
    expect(dureeMin(0, DENSE, DENSE, PLAINE, true)).toBe(0);
  });
  it('divides by 0.6 at peak hours in dense areas only', () => {
    const pleines = { ...PLAINE, heuresPleines: true };
    expect(dureeMin(10, DENSE, RURAL, pleines, false)).toBeCloseTo(
      dureeMin(10, DENSE, RURAL, PLAINE, false) / 0.6,
      12,
    );
    expect(dureeMin(10, MIXTE, RURAL, pleines, false)).toBe(dureeMin(10, MIXTE, RURAL, PLAINE, false));
  });
  it('multiplies by the relief factor', () => {
    expect(dureeMin(10, RURAL, RURAL, { ...PLAINE, facteurRelief: 1.35 }, false)).toBeCloseTo(
      1.35 * 1.57 * 10 ** 0.883,
      12,
    );
  });
  it('is the same address only when both positions are addresses on one point', () => {
    const lieux = createLieux(
      Float64Array.of(3, 3, 3),
      Float64Array.of(46, 46, 46),
      [10, 10, 10],
      Uint8Array.of(1, 1, 0),
    );
    const minutes = createMinutes(lieux, PLAINE);
    expect([minutes(0, 1), minutes(0, 2), minutes(2, 2)]).toEqual([0, 2, 0]);
  });
});

describe('search radius', () => {
  it('never leaves out a place within the minutes asked for', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 200, noNaN: true }),
        fc.constantFrom(0, 1, 2),
        fc.constantFrom(0, 1, 2),
        fc.double({ min: 2, max: 120, noNaN: true }),
        fc.constantFrom(1, 1.15, 1.35),
        fc.boolean(),
        (km, origine, autre, minutes, facteurRelief, heuresPleines) => {
          const parametres = { facteurRelief, heuresPleines };
          const classe = Math.max(origine, autre) as ClasseDensite;
          fc.pre(dureeClasseMin(km, classe, parametres) <= minutes);
          expect(km).toBeLessThanOrEqual(rayonKm(minutes, origine as ClasseDensite, parametres));
        },
      ),
    );
  });
});
