import { describe, expect, it } from 'vitest';
import { applySites } from '../../../src/domain/implantation/apply-sites';
import { computeBorneQueue } from '../../../src/domain/implantation/borne-queue';
import { priceProbleme } from '../../../src/domain/implantation/mesure';
import { placeHeuristique } from '../../../src/domain/implantation/place-heuristique';
import { computeQueue } from '../../../src/domain/implantation/queue';
import { drawInstance, enumerate, finish, moyenneQueue, toProbleme } from './instances';

const NOMBRE = 220;
/** Pairs read for each instance: enough for its thresholds to be told apart. */
const TRAVAIL = 20_000_000;

describe('bound on the minutes of the worst-served tenth', () => {
  it('is never above what the best choice reaches, and hardly below it', () => {
    const ecarts = Array.from({ length: NOMBRE }, (_, k) => {
      const graine = k + 1;
      const instance = drawInstance(graine, {
        demandes: 8 + (graine % 33),
        candidats: 6 + (graine % 7),
        existants: graine % 4,
      });
      const sites = 1 + (graine % 4);
      const chiffre = priceProbleme(toProbleme(instance), 'moins_bien_servis', 20);
      const couts = applySites(chiffre, finish(placeHeuristique(chiffre, sites)));
      const { poids } = chiffre.probleme;
      const connu = { couts, valeur: computeQueue(couts, poids) };
      const borne = finish(computeBorneQueue(chiffre, sites, connu, TRAVAIL));
      const meilleure = enumerate(instance, sites, moyenneQueue);
      expect(borne).toBeLessThanOrEqual(meilleure + 1e-9);
      // In share of what could be gained at most, as it is told.
      const debut = computeQueue(chiffre.actuel, poids);
      return debut - borne > 1e-9 ? (meilleure - borne) / (debut - borne) : 0;
    }).sort((a, b) => a - b);
    const quantile = (part: number): number => ecarts[Math.floor(part * NOMBRE)] as number;
    console.info(
      'Borne du dixième le moins bien servi, écart médian, 95e centile, maximum :',
      ...[quantile(0.5), quantile(0.95), ecarts.at(-1) as number].map((e) => `${(100 * e).toFixed(4)} %`),
    );
    expect(quantile(0.5)).toBeLessThanOrEqual(0.001);
    expect(quantile(0.95)).toBeLessThanOrEqual(0.01);
  });

  it('says the value reached when no site helps', () => {
    const chiffre = priceProbleme(
      toProbleme({ poids: [10, 20], actuel: [30, 5], minutes: [[40, 40]] }),
      'moins_bien_servis',
      20,
    );
    const connu = { couts: chiffre.actuel, valeur: 30 };
    expect(finish(computeBorneQueue(chiffre, 1, connu, TRAVAIL))).toBeCloseTo(30, 2);
  });
});
