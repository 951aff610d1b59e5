import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mesure } from '../../../src/domain/scoring/mesure';
import { noter } from '../../../src/domain/scoring/noter';

function mesure(
  id: string,
  utilite: number | null,
  etat: Mesure['etat'] = utilite === null ? 'absent' : 'valeur',
): Mesure {
  return { id, etat, valeur: utilite, unite: 'ratio', utilite, source: 'test', estime: false, faits: {} };
}

const POIDS = { a: 0.4, b: 0.2, c: 0.15, d: 0.25 };

describe('score of measured indicators', () => {
  it('renormalises over what is known and brackets the score by the worst and the best of what is missing', () => {
    const note = noter([mesure('a', 1), mesure('b', 0.25), mesure('c', null), mesure('d', 0.25)], POIDS, 0.5);
    expect(note.couverture).toBeCloseTo(0.85, 12);
    expect(note.score).toBeCloseTo(((0.4 + 0.45 * 0.5) / 0.85) ** 2, 12);
    expect(note.borneBasse).toBeCloseTo((0.4 + 0.225 + 0.15 * Math.sqrt(0.02)) ** 2, 12);
    expect(note.borneHaute).toBeCloseTo((0.4 + 0.225 + 0.15) ** 2, 12);
    expect(note.indicateurs.map(({ poids }) => poids)).toEqual(
      [0.4 / 0.85, 0.2 / 0.85, 0, 0.25 / 0.85].map((p) => expect.closeTo(p, 12)),
    );
    expect(note.classable).toBe(true);
  });
  it('is not ranked under 60 % of the weights', () => {
    const note = noter([mesure('a', null), mesure('b', 1), mesure('c', 1), mesure('d', 1)], POIDS, 0.5);
    expect(note.couverture).toBeCloseTo(0.6, 12);
    expect(note.classable).toBe(true);
    expect(
      noter([mesure('a', null), mesure('b', null), mesure('c', 1), mesure('d', 1)], POIDS, 0.5).classable,
    ).toBe(false);
  });
  it('a question that does not arise leaves the coverage alone', () => {
    const note = noter([mesure('a', 1), mesure('b', null, 'sans_objet')], POIDS, 1);
    expect([note.couverture, note.score]).toEqual([1, 1]);
  });
  it('with no weight left all indicators count alike; with nothing known the score is the lower bound', () => {
    expect(noter([mesure('a', 1), mesure('b', 0.5)], { a: 0, b: -3 }, 1).score).toBeCloseTo(0.75, 12);
    const rien = noter([mesure('a', null), mesure('b', null)], POIDS, 0.5);
    expect([rien.score, rien.couverture, rien.classable]).toEqual([rien.borneBasse, 0, false]);
    expect(rien.borneHaute).toBeCloseTo(1, 12);
  });
  it('keeps score, bounds and contributions coherent whatever is known', () => {
    const utilite = fc.option(fc.double({ min: 0, max: 1, noNaN: true }));
    const poids = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.tuple(utilite, utilite, utilite, utilite),
        fc.tuple(poids, poids, poids, poids),
        fc.constantFrom(0, 0.5, 1),
        (utilites, [a, b, c, d], exposant) => {
          const mesures = utilites.map((u, k) => mesure('abcd'[k] as string, u));
          const note = noter(mesures, { a, b, c, d }, exposant);
          const somme = note.indicateurs.reduce((total, { contribution }) => total + contribution, 0);
          expect(note.score).toBeGreaterThanOrEqual(note.borneBasse - 1e-12);
          expect(note.score).toBeLessThanOrEqual(note.borneHaute + 1e-12);
          expect(note.borneBasse).toBeGreaterThanOrEqual(0);
          expect(note.borneHaute).toBeLessThanOrEqual(1);
          if (note.couverture > 0) expect(Math.abs(somme - note.score)).toBeLessThan(1e-9);
        },
      ),
    );
  });
});
