import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClasseDensite } from '../../../src/domain/geo/classe-densite';
import { distanceKm } from '../../../src/domain/geo/distance-km';
import { distanceClasseKm, dureeClasseMin, dureeMin, rayonKm } from '../../../src/domain/geo/duree-min';
import { createLieux, createMinutes } from '../../../src/domain/geo/lieux';
import { reliefMinimal } from '../../../src/domain/geo/relief';

/** Places of Moulins, Vichy and Clermont-Ferrand. */
const lieux = createLieux(
  Float64Array.of(3.33, 3.42, 3.08),
  Float64Array.of(46.56, 46.12, 45.78),
  [50, 50, 50],
  new Uint8Array(3),
  { departements: { codes: ['03', '63'], index: Uint16Array.of(0, 0, 1) } },
);
const PLAINE = { facteurRelief: 1, heuresPleines: false };

describe('relief of départements', () => {
  it('multiplies the times inside one, and by the mean of both ends between two', () => {
    const plaine = createMinutes(lieux, PLAINE);
    const montagne = createMinutes(lieux, { ...PLAINE, reliefs: { '63': 1.35 } });
    expect(montagne(0, 1)).toBe(plaine(0, 1));
    expect(montagne(0, 2)).toBeCloseTo(plaine(0, 2) * 1.175, 9);
    expect(montagne(2, 0)).toBe(montagne(0, 2));
    const partout = createMinutes(lieux, { ...PLAINE, facteurRelief: 1.15, reliefs: { '63': 1 } });
    expect(partout(0, 1)).toBeCloseTo(plaine(0, 1) * 1.15, 9);
  });
  it('leaves the model as it was where no département has its own', () => {
    expect(createMinutes(lieux, { ...PLAINE, reliefs: {} })(0, 2)).toBeCloseTo(
      dureeMin(distanceKm(3.33, 46.56, 3.08, 45.78), 50, 50, PLAINE, false),
      6,
    );
  });
  it('never makes a search by minutes too narrow', () => {
    const facteur = fc.constantFrom(0.7, 1, 1.15, 1.35, 2);
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 200, noNaN: true }),
        fc.constantFrom(0, 1, 2),
        fc.constantFrom(0, 1, 2),
        fc.double({ min: 2, max: 120, noNaN: true }),
        facteur,
        facteur,
        facteur,
        (km, origine, autre, minutes, facteurRelief, un, deux) => {
          const parametres = { facteurRelief, heuresPleines: false, reliefs: { '03': un, '63': deux } };
          expect(reliefMinimal(parametres)).toBe(Math.min(facteurRelief, un, deux));
          const classe = Math.max(origine, autre) as ClasseDensite;
          fc.pre(dureeClasseMin(km, classe, parametres, (un + deux) / 2) <= minutes);
          expect(km).toBeLessThanOrEqual(rayonKm(minutes, origine as ClasseDensite, parametres));
        },
      ),
    );
  });
  it('tells the distance a time covers', () => {
    expect(distanceClasseKm(dureeClasseMin(40, 1, PLAINE, 1.15), 1, PLAINE, 1.15)).toBeCloseTo(40, 9);
  });
});
