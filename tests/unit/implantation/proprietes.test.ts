import fc from 'fast-check';
import '../../aide/graine';
import { describe, expect, it } from 'vitest';
import { evaluateSites } from '../../../src/domain/implantation/apply-sites';
import { priceProbleme } from '../../../src/domain/implantation/mesure';
import { placeGlouton, placeHeuristique } from '../../../src/domain/implantation/place-heuristique';
import { computeQueue, pentesQueue, valeurQueue } from '../../../src/domain/implantation/queue';
import { solveImplantation } from '../../../src/domain/implantation/solve-implantation';
import { drawInstance, finish, type Instance, moyenneQueue, toProbleme } from './instances';

const OBJECTIFS = ['p_mediane', 'couverture', 'moins_bien_servis'] as const;
const SEUIL = 20;

const arbitraire = fc.record({
  graine: fc.integer({ min: 1, max: 1e6 }),
  demandes: fc.integer({ min: 1, max: 60 }),
  candidats: fc.integer({ min: 1, max: 30 }),
  existants: fc.integer({ min: 0, max: 5 }),
  sites: fc.integer({ min: 1, max: 5 }),
  objectif: fc.constantFrom(...OBJECTIFS),
});

const proche = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));

describe('choices of sites', () => {
  it('swaps never do worse than the greedy choice', () => {
    fc.assert(
      fc.property(arbitraire, ({ graine, sites, objectif, ...tailles }) => {
        const chiffre = priceProbleme(toProbleme(drawInstance(graine, tailles)), objectif, SEUIL);
        const glouton = evaluateSites(chiffre, finish(placeGlouton(chiffre, sites)));
        const echange = evaluateSites(chiffre, finish(placeHeuristique(chiffre, sites)));
        expect(echange <= glouton || proche(echange, glouton)).toBe(true);
      }),
    );
  });

  it('one more site never does worse, and the bound is never above what is reached', () => {
    fc.assert(
      fc.property(arbitraire, ({ graine, sites, objectif, ...tailles }) => {
        const chiffre = priceProbleme(toProbleme(drawInstance(graine, tailles)), objectif, SEUIL);
        let avant = chiffre.mesure.valeur(chiffre.actuel);
        for (let n = 1; n <= sites; n += 1) {
          const { valeurs, borne, sites: choisis } = finish(solveImplantation(chiffre, n));
          const apres = valeurs.at(-1) as number;
          expect(apres <= avant || proche(apres, avant)).toBe(true);
          expect(borne <= apres || proche(borne, apres)).toBe(true);
          expect(new Set(choisis).size).toBe(choisis.length);
          expect(choisis.length).toBeLessThanOrEqual(n);
          // Each site listed brings something once those before it are there.
          valeurs.forEach((valeur, rang) => {
            if (rang > 0) expect(valeur).toBeLessThan(valeurs[rang - 1] as number);
          });
          avant = apres;
        }
      }),
      { numRuns: 60 },
    );
  });

  it('does not depend on the order of demands and candidates', () => {
    fc.assert(
      fc.property(arbitraire, ({ graine, sites, objectif, ...tailles }) => {
        const instance = drawInstance(graine, tailles);
        const inverse: Instance = {
          poids: instance.poids.toReversed(),
          actuel: instance.actuel.toReversed(),
          minutes: instance.minutes.toReversed().map((ligne) => ligne.toReversed()),
        };
        const [a, b] = [instance, inverse].map((une) =>
          finish(solveImplantation(priceProbleme(toProbleme(une), objectif, SEUIL), sites)).valeurs.at(-1),
        ) as [number, number];
        expect(proche(a, b)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('leaves its inputs as they were', () => {
    const probleme = toProbleme(drawInstance(3, { demandes: 30, candidats: 12, existants: 2 }));
    const copie = structuredClone(probleme);
    for (const objectif of OBJECTIFS) finish(solveImplantation(priceProbleme(probleme, objectif, SEUIL), 3));
    expect(probleme).toEqual(copie);
  });

  it('proposes nothing where nothing helps, or nobody is concerned', () => {
    const servis: Instance = { poids: [10, 20], actuel: [0, 0], minutes: [[5, 5]] };
    const vide: Instance = { poids: [0, Number.NaN], actuel: [30, 30], minutes: [[1, 1]] };
    for (const instance of [servis, vide])
      for (const objectif of OBJECTIFS) {
        const solution = finish(solveImplantation(priceProbleme(toProbleme(instance), objectif, SEUIL), 2));
        expect(solution.sites).toEqual([]);
        expect(solution.exacte).toBe(true);
        expect(solution.valeurs.every(Number.isFinite)).toBe(true);
      }
  });
});

describe('worst-served tenth', () => {
  const couples = fc
    .array(fc.tuple(fc.double({ min: 0, max: 240, noNaN: true }), fc.integer({ min: 1, max: 500 })), {
      minLength: 1,
      maxLength: 40,
    })
    .map((paires) => ({
      minutes: Float64Array.from(paires, ([duree]) => duree),
      poids: Float64Array.from(paires, ([, poids]) => poids),
    }));

  it('is the mean of the worst tenth, sorted and counted by hand', () => {
    fc.assert(
      fc.property(couples, ({ minutes, poids }) => {
        expect(proche(computeQueue(minutes, poids), moyenneQueue([...minutes], [...poids]))).toBe(true);
      }),
    );
  });

  it('is never below the sum by the slopes of other minutes', () => {
    fc.assert(
      fc.property(couples, fc.infiniteStream(fc.double({ min: 0, max: 240, noNaN: true })), (un, autres) => {
        const ailleurs = un.minutes.map(() => autres.next().value as number);
        const pentes = pentesQueue(ailleurs, un.poids);
        const somme = un.minutes.reduce((total, duree, i) => total + duree * (pentes[i] as number), 0);
        expect(somme).toBeLessThanOrEqual(valeurQueue(un.minutes, un.poids) + 1e-9);
        const propre = pentesQueue(un.minutes, un.poids);
        const atteinte = un.minutes.reduce((total, duree, i) => total + duree * (propre[i] as number), 0);
        expect(proche(atteinte, valeurQueue(un.minutes, un.poids))).toBe(true);
      }),
    );
  });
});
