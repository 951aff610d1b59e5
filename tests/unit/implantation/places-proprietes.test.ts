import fc from 'fast-check';
import '../../aide/graine';
import { describe, expect, it } from 'vitest';
import { measurePlaces } from '../../../src/domain/implantation/places/mesure-places';
import { solvePlaces } from '../../../src/domain/implantation/places/solve-places';
import { OBJECTIFS_PLACES } from '../../../src/domain/projet/reglages-analyse';
import { finish } from './instances';
import { drawPlaces, type InstancePlaces, manqueDe, mesureDe, toProblemePlaces } from './instances-places';

const arbitraire = fc.record({
  graine: fc.integer({ min: 1, max: 1e6 }),
  demandes: fc.integer({ min: 1, max: 40 }),
  candidats: fc.integer({ min: 1, max: 12 }),
  existants: fc.integer({ min: 0, max: 5 }),
  places: fc.integer({ min: 1, max: 90 }),
  lot: fc.integer({ min: 8, max: 25 }),
  objectif: fc.constantFrom(...OBJECTIFS_PLACES),
});

const proche = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1e-6, Math.abs(a));

const partager = (
  instance: InstancePlaces,
  objectif: (typeof OBJECTIFS_PLACES)[number],
  places: number,
  lot: number,
) => finish(solvePlaces(toProblemePlaces(instance), mesureDe(instance, objectif), places, lot));

describe('sharing places', () => {
  it('gives all of them, to nobody less than a lot, and says what they change', () => {
    fc.assert(
      fc.property(arbitraire, ({ graine, places, lot, objectif, ...tailles }) => {
        const instance = drawPlaces(graine, tailles);
        const { dotations, debut, fin, borne } = partager(instance, objectif, places, lot);
        expect(dotations.reduce((somme, un) => somme + un.places, 0)).toBe(places);
        expect(new Set(dotations.map(({ candidat }) => candidat)).size).toBe(dotations.length);
        for (const une of dotations) {
          expect(une.places).toBeGreaterThanOrEqual(Math.min(lot, places));
          expect(une.gain).toBeGreaterThanOrEqual(-1e-12);
        }
        const ajouts = instance.minutes.map(
          (_, j) => dotations.find((une) => une.candidat === j)?.places ?? 0,
        );
        expect(proche(manqueDe(instance, objectif, ajouts), fin)).toBe(true);
        expect(proche(debut - dotations.reduce((somme, { gain }) => somme + gain, 0), fin)).toBe(true);
        expect(fin <= debut || proche(fin, debut)).toBe(true);
        expect(borne <= fin || proche(borne, fin)).toBe(true);
      }),
      { numRuns: 120 },
    );
  });

  it('one more lot, smaller lots or one more candidate never do worse', () => {
    fc.assert(
      fc.property(arbitraire, ({ graine, objectif, lot, ...tailles }) => {
        const instance = drawPlaces(graine, { ...tailles, candidats: Math.min(6, tailles.candidats) });
        const deux = partager(instance, objectif, 2 * lot, lot);
        const trois = partager(instance, objectif, 3 * lot, lot);
        const gros = partager(instance, objectif, 2 * lot, 2 * lot);
        const moins = { ...instance, minutes: instance.minutes.slice(1) };
        for (const une of [deux, trois, gros]) expect(une.exacte).toBe(true);
        expect(trois.fin <= deux.fin || proche(trois.fin, deux.fin)).toBe(true);
        expect(deux.fin <= gros.fin || proche(deux.fin, gros.fin)).toBe(true);
        if (moins.minutes.length === 0) return;
        const privee = partager(moins, objectif, 2 * lot, lot);
        expect(deux.fin <= privee.fin || proche(deux.fin, privee.fin)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('does not depend on the order of demands and candidates', () => {
    fc.assert(
      fc.property(arbitraire, ({ graine, objectif, lot, places, ...tailles }) => {
        const instance = drawPlaces(graine, tailles);
        const inverse: InstancePlaces = {
          ...instance,
          poids: instance.poids.toReversed(),
          actuel: instance.actuel.toReversed(),
          minutes: instance.minutes.toReversed().map((ligne) => ligne.toReversed()),
          offre: instance.offre.map((une) => ({ ...une, minutes: une.minutes.toReversed() })),
        };
        const [a, b] = [instance, inverse].map((une) =>
          partager(une, objectif, Math.min(places, 4 * lot), lot),
        );
        if (a?.exacte !== true || b?.exacte !== true) return;
        expect(proche(a.fin, b.fin)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('leaves its inputs as they were, and gives nothing without anybody to give to', () => {
    const instance = drawPlaces(5, { demandes: 20, candidats: 6, existants: 2 });
    const probleme = toProblemePlaces(instance);
    const copie = structuredClone(probleme);
    for (const objectif of OBJECTIFS_PLACES) {
      finish(solvePlaces(probleme, mesureDe(instance, objectif), 40, 10));
      const vide = { ...instance, minutes: [] };
      expect(partager(vide, objectif, 40, 10).dotations).toEqual([]);
      const desert = toProblemePlaces({ ...instance, poids: instance.poids.map(() => 0) });
      const nul = finish(solvePlaces(desert, measurePlaces(objectif, desert.poids, 1), 40, 10));
      expect(nul).toEqual({ dotations: [], debut: 0, fin: 0, borne: 0, exacte: true });
    }
    expect(probleme).toEqual(copie);
  });
});
