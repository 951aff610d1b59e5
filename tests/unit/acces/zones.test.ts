import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeAcces } from '../../../src/domain/acces/compute-acces';
import { computeAccessibilite } from '../../../src/domain/acces/compute-accessibilite';
import { computeMinutesService } from '../../../src/domain/acces/compute-minutes-service';
import { computeZones } from '../../../src/domain/acces/compute-zones';
import { readCourbe, readZones } from '../../../src/domain/acces/read-zones';
import { getService } from '../../../src/domain/acces/services';
import { FACTEUR_CONFIANCE, intervalleTemps, isIndecis } from '../../../src/domain/geo/intervalle-temps';
import { medianePonderee } from '../../../src/domain/stats/mediane-ponderee';
import { communesEssai, createSocleEssai, ehpad, etablissementsEssai, toutDedans } from './socle-essai';

const somme = (valeurs: readonly number[]): number => valeurs.reduce((a, b) => a + b, 0);

describe('white spots', () => {
  it('add up the communes beyond the threshold, whatever it is', () => {
    fc.assert(
      fc.property(
        communesEssai,
        etablissementsEssai.filter((un) => un.length > 0),
        fc.integer({ min: 0, max: 120 }),
        (communes, etablissements, seuil) => {
          const socle = createSocleEssai({ communes, etablissements });
          const repartition = computeZones(socle, toutDedans(socle), 'ehpad');
          const { minutes, plusProche } = computeMinutesService(socle, getService('ehpad'));
          const { contexte, mailles, population } = socle;
          const chargees = Array.from(contexte.communes.code.keys()).filter((i) =>
            (contexte.communes.code[i] as string).startsWith('03'),
          );
          const loin = chargees.filter((i) => {
            const m = mailles.parCommune[i] as number;
            return plusProche[m] === -1 || (minutes[m] as number) > seuil;
          });
          const habitants = (lignes: readonly number[]): number =>
            somme(lignes.map((i) => population.total[i] as number));
          const { auDela, ensemble } = readZones(repartition, seuil);
          expect(auDela.communes).toBe(loin.length);
          expect(auDela.habitants).toBeCloseTo(habitants(loin), 6);
          expect(auDela.plus75).toBeCloseTo(habitants(loin) / 4, 6);
          expect(ensemble.habitants).toBeCloseTo(habitants(chargees), 6);
          expect([...repartition.communes.codes.slice(0, loin.length)].sort()).toEqual(
            loin.map((i) => contexte.communes.code[i]),
          );
        },
      ),
    );
  });

  it('hold what is further than the threshold, not what is exactly at it', () => {
    const socle = createSocleEssai({
      communes: [{ code: '03001', x: 0, y: 0 }],
      etablissements: [ehpad(1, 10, 0, 10)],
    });
    const repartition = computeZones(socle, toutDedans(socle), 'ehpad');
    const minutes = repartition.communes.minutes[0] as number;
    expect(minutes).toBeGreaterThan(2);
    expect(readZones(repartition, minutes).auDela.communes).toBe(0);
    expect(readZones(repartition, minutes - 1e-9).auDela.communes).toBe(1);
  });

  it('leave out, beside whole départements, one that an establishment met across a border stands for', () => {
    const socle = createSocleEssai({
      communes: [
        { code: '03001', x: 0, y: 0 },
        { code: '63001', x: 60, y: 0, population: 1_000_000 },
      ],
      etablissements: [ehpad(1, 1, 0, 10), { ...ehpad(2, 20, 0, 10), departement: '63' }],
    });
    const { ensemble } = readZones(computeZones(socle, toutDedans(socle), 'ehpad'), 30);
    expect(ensemble).toMatchObject({ communes: 1, habitants: 1000 });
    const { mediane, medianeEnsemble, communes } = computeAcces(socle, toutDedans(socle), 'ehpad', 'minutes');
    expect(medianeEnsemble).toBe(mediane);
    // What is left out is not loaded: nearer than the EHPAD found, there may be another.
    expect([...communes.bords]).toEqual([0]);
    const seul = toutDedans(socle);
    seul.communes[0] = 0;
    expect(readZones(computeZones(socle, seul, 'ehpad'), 30).ensemble.habitants).toBe(1_000_000);
    expect([...computeZones(socle, seul, 'ehpad').communes.bords]).toEqual([1]);
  });

  it('draw a curve that only falls, from everyone beyond 0 minute', () => {
    fc.assert(
      fc.property(communesEssai, etablissementsEssai, (communes, etablissements) => {
        const socle = createSocleEssai({ communes, etablissements });
        const courbe = readCourbe(computeZones(socle, toutDedans(socle), 'ehpad'), 120);
        if (courbe === null) return;
        expect(courbe).toHaveLength(121);
        expect(courbe[0]).toBe(1);
        courbe.forEach((part, k) => {
          expect(part).toBeLessThanOrEqual(courbe[k - 1] ?? 1);
        });
      }),
    );
  });

  it('hold everyone when nobody gives the service, and no one when nobody lives there', () => {
    const communes = [{ code: '03001', x: 0, y: 0, population: 400 }];
    const sans = createSocleEssai({ communes, etablissements: [{ ...ehpad(1, 0, 0), categorie: '255' }] });
    const vide = computeZones(sans, toutDedans(sans), 'ehpad');
    expect(vide.etablissements).toBe(0);
    expect(readZones(vide, 120).auDela).toEqual({ communes: 1, habitants: 400, plus75: 100, cible: 100 });
    const desert = createSocleEssai({
      communes: [{ code: '03001', x: 0, y: 0, population: 0 }],
      etablissements: [ehpad(1, 30, 0)],
    });
    const repartition = computeZones(desert, toutDedans(desert), 'ehpad');
    expect(readZones(repartition, 5).auDela).toEqual({ communes: 1, habitants: 0, plus75: 0, cible: 0 });
    expect(readCourbe(repartition, 120)).toBeNull();
    expect(computeAcces(desert, toutDedans(desert), 'ehpad', 'minutes').mediane).toBeNull();
  });

  it('say where an offer that is not loaded is nearer', () => {
    const socle = createSocleEssai({
      communes: [
        { code: '03001', x: 0, y: 0 },
        { code: '03002', x: -40, y: 0 },
        { code: '63001', x: 10, y: 0 },
      ],
      etablissements: [ehpad(1, -38, 0)],
    });
    const { communes } = computeZones(socle, toutDedans(socle), 'ehpad');
    expect(Object.fromEntries(communes.codes.map((code, k) => [code, communes.bords[k]]))).toEqual({
      '03001': 1,
      '03002': 0,
    });
  });

  it('set apart the communes the estimate cannot tell from the threshold', () => {
    const socle = createSocleEssai({
      communes: [{ code: '03001', x: 0, y: 0 }],
      etablissements: [ehpad(1, 20, 0)],
    });
    const repartition = computeZones(socle, toutDedans(socle), 'ehpad');
    const minutes = repartition.communes.minutes[0] as number;
    expect(readZones(repartition, minutes * 1.1).indecis.communes).toBe(1);
    expect(readZones(repartition, minutes * 1.5).indecis.communes).toBe(0);
  });
});

describe('reach of the communes of an extent', () => {
  const communes = [
    { code: '03001', x: 0, y: 0, population: 900 },
    { code: '03002', x: 30, y: 0, population: 100 },
    { code: '03003', x: 60, y: 0, population: 100 },
  ];
  const etablissements = [ehpad(1, 0, 1, 40)];

  it('is limited to the extent, its median compared with that of the whole', () => {
    const socle = createSocleEssai({ communes, etablissements });
    const etendue = { ...toutDedans(socle), communes: Uint8Array.of(0, 1, 1) };
    const table = computeAcces(socle, etendue, 'ehpad', 'e2sfca_gravite');
    expect(table.communes.codes).toEqual(['03002', '03003']);
    expect(table.medianeEnsemble).toBeGreaterThan(table.mediane as number);
    expect(table.plusProches).toEqual(['030000001', '030000001']);
    expect(table.pour).toBe(1000);
    const tout = computeAcces(socle, toutDedans(socle), 'ehpad', 'e2sfca_gravite');
    const servies = somme(
      tout.communes.codes.map(
        (_, k) => ((tout.acces?.[k] as number) * (tout.communes.cible[k] as number)) / 1000,
      ),
    );
    expect(servies).toBeCloseTo(40, 9);
  });

  it('is told for every service at once', () => {
    const socle = createSocleEssai({ communes, etablissements });
    const { communes: lues, services } = computeAccessibilite(socle, toutDedans(socle));
    expect(lues.map(({ code }) => code)).toEqual(['03001', '03002', '03003']);
    const parService = new Map(services.map((un) => [un.service, un]));
    expect(parService.get('ehpad')?.acces?.every((acces) => acces >= 0)).toBe(true);
    expect(parService.get('ime')?.acces).toBeNull();
    expect(parService.get('ime')?.minutes.every(Number.isNaN)).toBe(true);
    expect(parService.get('hopital')?.acces).toBeNull();
  });
});

describe('confidence in an estimated time', () => {
  it('is nine in ten of a log-normal of 0.19', () => {
    expect(FACTEUR_CONFIANCE).toBeCloseTo(1.367, 3);
    const { bas, haut } = intervalleTemps(30);
    expect([bas, haut].map(Math.round)).toEqual([22, 41]);
    expect([21, 23, 40, 42].map((seuil) => isIndecis(30, seuil))).toEqual([false, true, true, false]);
  });
});

describe('weighted median', () => {
  it('is the value where half of the weight is reached', () => {
    expect(medianePonderee([10, 20, 30], [1, 1, 5])).toBe(30);
    expect(medianePonderee([30, 10, 20], [1, 1, 1])).toBe(20);
    expect(medianePonderee([10, Number.NaN, 30], [1, 9, 1])).toBe(10);
    expect(medianePonderee([10], [0])).toBeNull();
    expect(medianePonderee([], [])).toBeNull();
  });
});
