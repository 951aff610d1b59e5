import '../../aide/graine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeBarres } from '../../../src/charts/HistogrammeClasses';
import { createHistogramme } from '../../../src/domain/cartographie/create-histogramme';

describe('the histogram under the classes', () => {
  it('counts every known value once', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.integer({ min: -50, max: 900 }),
            fc.double({ noNaN: true, min: -5, max: 5 }),
            fc.constant(Number.NaN),
          ),
        ),
        (valeurs) => {
          const connues = valeurs.filter(Number.isFinite).length;
          const histogramme = createHistogramme(valeurs);
          expect(histogramme?.nombres.reduce((a, b) => a + b, 0) ?? 0).toBe(connues);
        },
      ),
    );
  });

  it('counts whole numbers in slices of whole width', () => {
    expect(createHistogramme([0, 1, 1, 3])).toEqual({ debut: 0, pas: 1, nombres: [1, 2, 0, 1], log: false });
    expect(createHistogramme([0, 400])?.pas).toBe(10);
  });

  it('counts by orders of magnitude what is very spread', () => {
    const histogramme = createHistogramme([100, 120, 150, 200, 300, 400, 900, 100_000]);
    expect(histogramme?.log).toBe(true);
    expect(histogramme?.debut).toBe(2);
    expect(histogramme?.nombres.reduce((a, b) => a + b, 0)).toBe(8);
    expect(createHistogramme([0, 1, 1, 1, 1, 1000])?.log).toBe(false);
  });

  it('is one bar when all values are equal, and nothing without any', () => {
    expect(createHistogramme([5, 5, Number.NaN])).toEqual({ debut: 5, pas: 0, nombres: [2], log: false });
    expect(createHistogramme([Number.NaN])).toBeNull();
  });

  it('draws each bar inside its box, in the class of its middle', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1 }), (valeurs) => {
        const histogramme = createHistogramme(valeurs);
        if (histogramme === null) throw new Error('got no histogram, expected one');
        const bornes = [Math.min(...valeurs), 30, Math.max(31, ...valeurs)];
        for (const { x, y, largeur, hauteur } of computeBarres(histogramme, bornes, 300, 80)) {
          expect(x).toBeGreaterThanOrEqual(-13);
          expect(x + largeur).toBeLessThanOrEqual(313);
          expect(y).toBeGreaterThanOrEqual(-1e-9);
          expect(y + hauteur).toBeLessThanOrEqual(80 + 1e-9);
        }
      }),
    );
    const barres = computeBarres({ debut: 0, pas: 10, nombres: [1, 4, 1], log: false }, [0, 15, 30], 300, 80);
    expect(barres.map(({ classe }) => classe)).toEqual([0, 1, 1]);
  });
});
