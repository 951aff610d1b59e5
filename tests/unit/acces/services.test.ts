import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeE2sfca, decroissanceDe, VARIANTES_ACCES } from '../../../src/domain/acces/compute-e2sfca';
import { computeMinutesService } from '../../../src/domain/acces/compute-minutes-service';
import { computeCharges, e2sfca } from '../../../src/domain/acces/e2sfca';
import { listOffreService } from '../../../src/domain/acces/offre-service';
import { createPairesDenses } from '../../../src/domain/acces/paires';
import { createPoids } from '../../../src/domain/acces/poids-distance';
import { getService } from '../../../src/domain/acces/services';
import { computeDemande, readTerrain } from '../../../src/domain/acces/terrain';
import { lieuMaille } from '../../../src/domain/territoire/socle';
import { communesEssai, createSocleEssai, ehpad, etablissementsEssai, hypothesesEssai } from './socle-essai';

const EHPAD = getService('ehpad');

describe('minutes to the nearest of a service', () => {
  it('are those all pairs give, with any suppositions, kept or not', () => {
    fc.assert(
      fc.property(
        communesEssai,
        etablissementsEssai,
        hypothesesEssai,
        fc.boolean(),
        (communes, etablissements, hypotheses, gardee) => {
          const socle = createSocleEssai({ communes, etablissements });
          if (gardee) computeMinutesService(socle, EHPAD);
          const { offre, minutes, plusProche } = computeMinutesService(socle, EHPAD, hypotheses);
          expect(offre).toEqual(listOffreService(socle, EHPAD, hypotheses));
          const terrain = readTerrain(socle);
          for (let m = 0; m < socle.mailles.nombre; m += 1) {
            let rang = -1;
            let duree = Number.NaN;
            if (terrain[m] === 1)
              offre.lieu.forEach((lieu, r) => {
                const siennes = socle.minutes(lieuMaille(socle, m), lieu);
                if (rang < 0 || siennes < duree) [rang, duree] = [r, siennes];
              });
            expect([plusProche[m], minutes[m]]).toEqual([rang, duree]);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('reach an establishment that has no place once some are supposed there', () => {
    const socle = createSocleEssai({
      communes: [{ code: '03001', x: 0, y: 20 }],
      etablissements: [ehpad(1, 0, 0, 0)],
    });
    expect(computeMinutesService(socle, EHPAD).minutes[0]).toBeNaN();
    const agrandi = { genre: 'redimensionner', numeroFiness: ehpad(1, 0, 0).finess, places: 12 } as const;
    const { minutes, plusProche } = computeMinutesService(socle, EHPAD, [{ id: '1', ...agrandi }]);
    expect([plusProche[0], minutes[0]]).toEqual([0, socle.minutes(lieuMaille(socle, 0), 0)]);
    const [acces] = computeE2sfca(socle, EHPAD, 'e2sfca_gravite', [{ id: '1', ...agrandi }]);
    expect((acces as number) * 250).toBeCloseTo(12, 9);
  });

  it('never grow when a site is added', () => {
    fc.assert(
      fc.property(communesEssai, etablissementsEssai, (communes, etablissements) => {
        const socle = createSocleEssai({ communes, etablissements });
        const avant = computeMinutesService(socle, EHPAD).minutes;
        const apres = computeMinutesService(socle, EHPAD, [
          { id: '1', genre: 'ouvrir', service: 'ehpad', commune: communes[0]?.code ?? '', places: 10 },
        ]).minutes;
        avant.forEach((duree, m) => {
          if (!Number.isNaN(duree)) expect(apres[m]).toBeLessThanOrEqual(duree);
        });
      }),
    );
  });

  it('are the user’s where a table tells them, and say so', () => {
    const communes = [
      { code: '03001', x: 0, y: 0 },
      { code: '03002', x: 20, y: 0 },
    ];
    const etablissements = [ehpad(1, 1, 0, 10), ehpad(2, 40, 0, 10)];
    const socle = createSocleEssai({
      communes,
      etablissements,
      matrices: [
        {
          fichier: 'temps.csv',
          cle: 'commune',
          codes: ['03001', '03002'],
          origine: Uint32Array.of(1),
          destination: Uint32Array.of(0),
          minutes: Float32Array.of(12),
        },
      ],
    });
    // The made-up establishments are all in the first commune of the table.
    const { minutes, plusProche, estimees } = computeMinutesService(socle, EHPAD);
    expect(minutes[1]).toBe(12);
    expect(plusProche[1]).toBe(0);
    expect([...estimees]).toEqual([1, 0]);
  });

  it('leaves out départements whose offer is not loaded', () => {
    const socle = createSocleEssai({
      communes: [
        { code: '03001', x: 0, y: 0 },
        { code: '63001', x: 5, y: 0 },
      ],
      etablissements: [ehpad(1, 1, 0)],
    });
    expect(computeMinutesService(socle, EHPAD).minutes[1]).toBeNaN();
    expect([...computeDemande(socle, EHPAD.tranches)]).toEqual([250, 0]);
  });
});

describe('places within reach', () => {
  it('count demands that nobody knows for nothing', () => {
    const paires = createPairesDenses(
      [
        [5, 10],
        [5, 10],
      ],
      2,
    );
    expect([...computeCharges(paires, [Number.NaN, 100], () => 1)]).toEqual([100, 100]);
  });

  it('are those of the dense computation, and serve every place that someone reaches', () => {
    fc.assert(
      fc.property(
        communesEssai,
        etablissementsEssai,
        hypothesesEssai,
        fc.constantFrom(...VARIANTES_ACCES),
        fc.boolean(),
        (communes, etablissements, hypotheses, variante, gardee) => {
          const socle = createSocleEssai({ communes, etablissements });
          if (gardee) computeE2sfca(socle, EHPAD, variante);
          const acces = computeE2sfca(socle, EHPAD, variante, hypotheses);
          const offre = listOffreService(socle, EHPAD, hypotheses);
          const demande = computeDemande(socle, EHPAD.tranches);
          const terrain = readTerrain(socle);
          const matrice = Array.from(terrain, (dedans, m) =>
            Array.from(offre.lieu, (lieu) =>
              dedans === 1 ? socle.minutes(lieuMaille(socle, m), lieu) : Number.NaN,
            ),
          );
          const poids = createPoids(decroissanceDe(EHPAD, variante));
          const attendus = e2sfca(createPairesDenses(matrice, offre.nombre), offre.places, demande, poids);
          let servies = 0;
          acces.forEach((a, m) => {
            if (terrain[m] !== 1) {
              expect(a).toBeNaN();
              return;
            }
            const attendu = Number.isNaN(attendus[m]) ? 0 : (attendus[m] as number);
            expect(Math.abs(a - attendu)).toBeLessThanOrEqual(1e-9 * attendu);
            servies += a * (demande[m] as number);
          });
          const places = offre.places.reduce((somme, siennes, j) => {
            const atteintes = matrice.some(
              (ligne, m) => (demande[m] as number) > 0 && poids(ligne[j] as number) > 0,
            );
            return somme + (atteintes && siennes > 0 ? siennes : 0);
          }, 0);
          expect(Math.abs(servies - places)).toBeLessThanOrEqual(1e-9 * Math.max(1, places));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('never shrink when places are added', () => {
    fc.assert(
      fc.property(
        communesEssai,
        etablissementsEssai,
        fc.constantFrom(...VARIANTES_ACCES),
        (communes, etablissements, variante) => {
          const socle = createSocleEssai({ communes, etablissements });
          const avant = computeE2sfca(socle, EHPAD, variante);
          const apres = computeE2sfca(socle, EHPAD, variante, [
            { id: '1', genre: 'ouvrir', service: 'ehpad', commune: communes[0]?.code ?? '', places: 10 },
          ]);
          avant.forEach((a, m) => {
            if (!Number.isNaN(a)) expect(apres[m]).toBeGreaterThanOrEqual(a);
          });
        },
      ),
    );
  });

  it('do not depend on the order of establishments', () => {
    fc.assert(
      fc.property(communesEssai, etablissementsEssai, (communes, etablissements) => {
        const [a, b] = [etablissements, [...etablissements].reverse()].map((ordre) =>
          computeE2sfca(createSocleEssai({ communes, etablissements: ordre }), EHPAD, 'e2sfca_gravite'),
        );
        expect(a).toEqual(b);
      }),
    );
  });

  it('of the DREES: nothing beyond the catchment of the service', () => {
    const communes = [
      { code: '03001', x: 0, y: 0 },
      { code: '03002', x: 40, y: 0 },
      { code: '03003', x: 90, y: 0 },
    ];
    const etablissements = [ehpad(1, 0, 0, 60), { ...ehpad(2, 0, 0, 30), categorie: '202' }];
    const socle = createSocleEssai({ communes, etablissements });
    const zero = (valeurs: Float64Array): boolean[] => Array.from(valeurs, (valeur) => valeur === 0);
    expect(zero(computeE2sfca(socle, EHPAD, 'e2sfca_gravite'))).toEqual([false, false, true]);
    expect(zero(computeE2sfca(socle, getService('residence_autonomie'), '2sfca'))).toEqual([
      false,
      true,
      true,
    ]);
  });
});
