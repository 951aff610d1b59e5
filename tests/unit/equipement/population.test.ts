import { describe, expect, it } from 'vitest';
import type { TablePopulation } from '../../../src/domain/table/annexes';
import { computePopulation } from '../../../src/domain/territoire/compute-population';
import { computePopulationLieu, sumPopulation } from '../../../src/domain/territoire/sum-population';
import { createTable } from '../territoire/table-exemple';
import { AGES } from './monde';

/** A city of two arrondissements and a plain commune in one département, a commune in another. */
const COMMUNES = createTable([
  { code: '13001', population: 1000, point: [5.4, 43.5] },
  { code: '13055', population: 3000 },
  { code: '13201', population: 1000, genre: 'arrondissement', parent: '13055', point: [5.37, 43.3] },
  { code: '13202', population: 2000, genre: 'arrondissement', parent: '13055', point: [5.36, 43.31] },
  { code: '83001', population: 400, point: [6, 43.2] },
]);
const INSEE = new Map([
  ['13', AGES],
  ['83', AGES],
]);

const COLONNE = (valeurs: readonly (number | null)[]) =>
  Float64Array.from(valeurs, (valeur) => valeur ?? Number.NaN);

/** A user's table of some rows: total, then the four bands. */
function tableDe(
  lignes: readonly (readonly [
    rang: number,
    total: number | null,
    moins20: number | null,
    de20a59: number | null,
    de60a74: number | null,
    plus75: number | null,
  ])[],
  reste: Partial<TablePopulation> = {},
): TablePopulation {
  const colonne = (k: number) => COLONNE(lignes.map((ligne) => ligne[k] as number | null));
  return {
    fichier: 'population.csv',
    annee: 2021,
    commune: Int32Array.from(lignes, ([rang]) => rang),
    total: colonne(1),
    tranches: { moins20: colonne(2), de20a59: colonne(3), de60a74: colonne(4), plus75: colonne(5) },
    estimees: [],
    ...reste,
  };
}

const plus75 = (population: ReturnType<typeof computePopulation>) => [...population.tranches.plus75];
const UN_GROUPE = new Int32Array(COMMUNES.nombre);

describe('population by age without a file of the user', () => {
  const population = computePopulation(COMMUNES, INSEE, null);

  it('is the inhabitants of each commune times the shares of its département, all estimated', () => {
    expect(plus75(population)).toEqual([100, 300, 100, 200, 40]);
    expect([...population.tranches.moins20]).toEqual([200, 600, 200, 400, 80]);
    expect([...population.estimee]).toEqual([1, 1, 1, 1, 1]);
  });

  it('is unknown in a département without shares, or whose shares are all 0', () => {
    const vide = { moins20Ans: 0, de20A59Ans: 0, de60A74Ans: 0, plus75Ans: 0 };
    for (const insee of [new Map([['13', AGES]]), new Map([['13', AGES], ['83', vide] as const])])
      expect(plus75(computePopulation(COMMUNES, insee, null))[4]).toBeNaN();
  });

  it('counts a city once, whole, and by its arrondissements when only some are inside', () => {
    expect(sumPopulation(COMMUNES, population, 'plus75', UN_GROUPE, 1).habitants[0]).toBe(440);
    const dedans = Uint8Array.from([0, 1, 1, 0, 0]);
    expect(sumPopulation(COMMUNES, population, 'plus75', UN_GROUPE, 1, dedans).habitants[0]).toBe(100);
  });

  it('makes a group with an unknown commune unknown, never short', () => {
    const trouee = computePopulation(COMMUNES, new Map([['13', AGES]]), null);
    const somme = sumPopulation(COMMUNES, trouee, 'plus75', UN_GROUPE, 1);
    expect(somme.habitants[0]).toBeNaN();
    expect(somme.inconnues).toBe(1);
    expect(sumPopulation(COMMUNES, trouee, 'total', UN_GROUPE, 1).habitants[0]).toBe(4400);
  });
});

describe('population by age with a file of the user', () => {
  it('is the file’s where it tells it, the shares elsewhere, and the missing communes are counted', () => {
    const population = computePopulation(COMMUNES, INSEE, tableDe([[0, 1100, 200, 500, 250, 150]]));
    expect(plus75(population)).toEqual([150, 300, 100, 200, 40]);
    expect(population.total[0]).toBe(1100);
    expect([...population.estimee]).toEqual([0, 1, 1, 1, 1]);
    // The city lacks; its arrondissements are not communes, and nothing was told of the Var.
    expect(population.absentes).toBe(1);
    expect(population).toMatchObject({ fichier: 'population.csv', annee: 2021, partielles: 0 });
  });

  it('makes the total of its bands when it tells no total', () => {
    const population = computePopulation(COMMUNES, INSEE, tableDe([[0, null, 200, 500, 250, 150]]));
    expect(population.total[0]).toBe(1100);
  });

  it('shares its own total by age when it tells no age', () => {
    const population = computePopulation(COMMUNES, INSEE, tableDe([[0, 2000, null, null, null, null]]));
    expect(plus75(population)[0]).toBe(200);
    expect(population.estimee[0]).toBe(1);
    expect(population.partielles).toBe(1);
  });

  it('shares what the known bands leave between the unknown ones', () => {
    const population = computePopulation(COMMUNES, INSEE, tableDe([[0, 1000, 400, null, null, 300]]));
    // 300 left for 20–59 and 60–74, in the proportion 50 to 20.
    expect(population.tranches.de20a59[0]).toBeCloseTo((300 * 5) / 7, 9);
    expect(population.tranches.de60a74[0]).toBeCloseTo((300 * 2) / 7, 9);
    expect(population.estimees.plus75[0]).toBe(0);
    expect(population.estimees.de20a59[0]).toBe(1);
  });

  it('never gives less than nobody when the bands exceed the total', () => {
    const population = computePopulation(COMMUNES, INSEE, tableDe([[0, 500, 400, null, null, 300]]));
    expect(population.tranches.de20a59[0]).toBe(0);
  });

  it('keeps a commune without inhabitants at 0', () => {
    const population = computePopulation(COMMUNES, INSEE, tableDe([[0, 0, 0, 0, 0, 0]]));
    expect(plus75(population)[0]).toBe(0);
  });

  it('marks the bands the file shares from wider ones, and them only', () => {
    const population = computePopulation(
      COMMUNES,
      INSEE,
      tableDe([[0, 1100, 200, 500, 250, 150]], { estimees: ['moins20'] }),
    );
    expect(population.estimees.moins20[0]).toBe(1);
    expect(population.estimees.plus75[0]).toBe(0);
    expect(population.partagees).toEqual(['moins20']);
    expect(sumPopulation(COMMUNES, population, 'plus75', UN_GROUPE, 1).estimes[0]).toBe(340);
  });

  it('gives arrondissements their share of the city it tells, and the city stays exact', () => {
    const population = computePopulation(COMMUNES, INSEE, tableDe([[1, 3300, 660, 1650, 540, 450]]));
    expect(plus75(population).slice(1, 4)).toEqual([450, 150, 300]);
    const ville = Uint8Array.from([0, 1, 1, 1, 0]);
    const somme = sumPopulation(COMMUNES, population, 'plus75', UN_GROUPE, 1, ville);
    expect([somme.habitants[0], somme.estimes[0]]).toEqual([450, 0]);
  });

  it('changes neither the table of communes nor the user’s', () => {
    const table = tableDe([[0, 1000, 400, null, null, 300]]);
    const avant = JSON.stringify([...table.tranches.de20a59]);
    computePopulation(COMMUNES, INSEE, table);
    expect(JSON.stringify([...table.tranches.de20a59])).toBe(avant);
    expect([...COMMUNES.population]).toEqual([1000, 3000, 1000, 2000, 400]);
  });
});

describe('population of a place', () => {
  it('tells everybody, each band and the estimated share', () => {
    const population = computePopulation(COMMUNES, INSEE, tableDe([[0, 1000, 200, 500, 150, 150]]));
    const lieu = computePopulationLieu(COMMUNES, population, Uint8Array.from([1, 0, 0, 0, 1]));
    expect(lieu).toEqual({
      total: 1400,
      tranches: { moins20: 280, de20a59: 700, de60a74: 230, plus75: 190 },
      partEstimee: 400 / 1400,
      communes: 2,
      communesInconnues: 0,
    });
  });

  it('leaves unknown communes out and counts them; an empty place is unknown', () => {
    const population = computePopulation(COMMUNES, new Map([['13', AGES]]), null);
    expect(computePopulationLieu(COMMUNES, population, Uint8Array.from([1, 0, 0, 0, 1]))).toMatchObject({
      total: 1000,
      communes: 2,
      communesInconnues: 1,
    });
    expect(computePopulationLieu(COMMUNES, population, new Uint8Array(5))).toMatchObject({
      total: null,
      partEstimee: null,
      communes: 0,
    });
  });
});
