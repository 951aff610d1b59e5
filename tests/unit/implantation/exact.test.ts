import { describe, expect, it } from 'vitest';
import { evaluateSites } from '../../../src/domain/implantation/apply-sites';
import { priceProbleme } from '../../../src/domain/implantation/mesure';
import { placeHeuristique } from '../../../src/domain/implantation/place-heuristique';
import { valeurQueue } from '../../../src/domain/implantation/queue';
import { solveImplantation } from '../../../src/domain/implantation/solve-implantation';
import {
  auDela,
  drawInstance,
  enumerate,
  finish,
  type Instance,
  minutesApres,
  moyenne,
  moyenneQueue,
  toProbleme,
} from './instances';

const SEUIL = 20;
const NOMBRE = 240;

/** Instances small enough to try every choice: 8 to 40 towns, 6 to 14 candidates, 1 to 4 sites. */
function drawPetite(graine: number): { readonly instance: Instance; readonly sites: number } {
  const demandes = 8 + (graine % 33);
  return {
    instance: drawInstance(graine, {
      demandes,
      candidats: 6 + (graine % 9),
      existants: graine % 4,
    }),
    sites: 1 + (graine % 4),
  };
}

const PETITES = Array.from({ length: NOMBRE }, (_, graine) => drawPetite(graine + 1));

describe('exact solutions against every choice tried', () => {
  it('finds the least weighted minutes', () => {
    for (const { instance, sites } of PETITES) {
      const probleme = toProbleme(instance);
      const solution = finish(solveImplantation(priceProbleme(probleme, 'p_mediane', SEUIL), sites));
      expect(solution.exacte).toBe(true);
      expect(solution.valeurs.at(-1)).toBeCloseTo(enumerate(instance, sites, moyenne), 9);
    }
  });

  it('covers the most inhabitants', () => {
    for (const { instance, sites } of PETITES) {
      const chiffre = priceProbleme(toProbleme(instance), 'couverture', SEUIL);
      const solution = finish(solveImplantation(chiffre, sites));
      expect(solution.exacte).toBe(true);
      const apres = minutesApres(chiffre, solution.sites);
      expect(auDela(SEUIL)(apres, instance.poids)).toBe(enumerate(instance, sites, auDela(SEUIL)));
    }
  });

  it('lifts the worst-served tenth as high as can be', () => {
    for (const { instance, sites } of PETITES) {
      const chiffre = priceProbleme(toProbleme(instance), 'moins_bien_servis', SEUIL);
      const solution = finish(solveImplantation(chiffre, sites));
      expect(solution.exacte).toBe(true);
      const apres = minutesApres(chiffre, solution.sites);
      // The tie-breakers weigh less than a thousandth of a minute.
      expect(moyenneQueue(apres, instance.poids)).toBeLessThan(
        enumerate(instance, sites, moyenneQueue) + 1e-3,
      );
      const composee = enumerate(instance, sites, (m, p) =>
        valeurQueue(Float64Array.from(m), Float64Array.from(p)),
      );
      expect(solution.valeurs.at(-1)).toBeCloseTo(composee, 9);
    }
  });
});

describe('greedy choice with swaps against the exact best', () => {
  for (const objectif of ['p_mediane', 'couverture', 'moins_bien_servis'] as const) {
    it(`${objectif}: median gap 0, 95th percentile at most 2 %`, () => {
      const ecarts = PETITES.map(({ instance, sites }) => {
        const chiffre = priceProbleme(toProbleme(instance), objectif, SEUIL);
        const exacte = finish(solveImplantation(chiffre, sites)).valeurs.at(-1) as number;
        const trouvee = evaluateSites(chiffre, finish(placeHeuristique(chiffre, sites)));
        expect(trouvee).toBeGreaterThanOrEqual(exacte - 1e-9 * exacte);
        return exacte === 0 ? 0 : trouvee / exacte - 1;
      }).sort((a, b) => a - b);
      expect(ecarts.length).toBeGreaterThanOrEqual(200);
      expect(ecarts[Math.floor(ecarts.length / 2)]).toBeLessThan(1e-9);
      expect(ecarts[Math.floor(ecarts.length * 0.95)]).toBeLessThanOrEqual(0.02);
    });
  }
});
