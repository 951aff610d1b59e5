import { describe, expect, it } from 'vitest';
import { cutLots, placeLots } from '../../../src/domain/implantation/places/place-lots';
import { solvePlaces } from '../../../src/domain/implantation/places/solve-places';
import { OBJECTIFS_PLACES } from '../../../src/domain/projet/reglages-analyse';
import { finish } from './instances';
import { drawPlaces, listPartages, manqueDe, mesureDe, toProblemePlaces } from './instances-places';

/** Instances small enough to try every sharing: 8 to 40 towns, 3 to 8 candidates, 1 to 4 lots and a rest. */
const PETITES = Array.from({ length: 240 }, (_, k) => {
  const graine = k + 1;
  const lot = 5 + (graine % 7);
  return {
    instance: drawPlaces(graine, {
      demandes: 8 + (graine % 33),
      candidats: 3 + (graine % 6),
      existants: graine % 5,
    }),
    lot,
    places: lot * (1 + (graine % 4)) + (graine % 3),
  };
});

describe('sharing places, against every sharing tried', () => {
  for (const objectif of OBJECTIFS_PLACES) {
    it(`${objectif}: the best one, proved, with the places asked for; greedy and swaps close to it`, () => {
      const ecarts = PETITES.map(({ instance, lot, places }) => {
        const probleme = toProblemePlaces(instance);
        const mesure = mesureDe(instance, objectif);
        const lots = cutLots(places, lot);
        let moindre = Number.POSITIVE_INFINITY;
        for (const ajouts of listPartages(instance.minutes.length, lots))
          moindre = Math.min(moindre, manqueDe(instance, objectif, ajouts));
        const solution = finish(solvePlaces(probleme, mesure, places, lot));
        expect(solution.exacte).toBe(true);
        expect(solution.fin).toBeCloseTo(moindre, 12);
        const ajouts = instance.minutes.map(
          (_, j) => solution.dotations.find(({ candidat }) => candidat === j)?.places ?? 0,
        );
        expect(manqueDe(instance, objectif, ajouts)).toBeCloseTo(solution.fin, 12);
        expect(ajouts.reduce((somme, n) => somme + n, 0)).toBe(places);
        for (const { places: siennes } of solution.dotations) expect(siennes).toBeGreaterThanOrEqual(lot);
        const trouvee = finish(placeLots(probleme, mesure, lots)).valeur;
        const gain = solution.debut - moindre;
        return gain > 1e-12 ? (trouvee - moindre) / gain : 0;
      }).sort((a, b) => a - b);
      expect(ecarts[0]).toBeGreaterThan(-1e-9);
      expect(ecarts[Math.floor(ecarts.length / 2)]).toBeLessThan(1e-9);
      expect(ecarts[Math.floor(ecarts.length * 0.95)]).toBeLessThanOrEqual(0.02);
      console.info(objectif, 'écarts médian, p95, max', ecarts[120], ecarts[228], ecarts.at(-1));
    });
  }
});
