import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type TablePopulation, TRANCHES_AGE, type TrancheAge } from '../../../src/domain/table/annexes';
import type { BornesAge } from '../../../src/domain/table/read-tranche-age';
import { findCommune } from '../../../src/domain/territoire/commune';
import { partagerTranches } from '../../../src/domain/territoire/partager-tranches';
import { reference } from '../ingest/aide';
import { annexeDe, csv, lireTable } from './aide';

async function lire(...lignes: readonly string[]) {
  const { resultat, codes, rapport } = await lireTable(csv(...lignes));
  const { population } = annexeDe(resultat, 'population');
  return { population, codes, rapport, de: (code: string) => lireCommune(population, code) };
}

/** Total then the four bands of a commune; null when the table does not have it. */
function lireCommune(population: TablePopulation, code: string): number[] | null {
  const rang = population.commune.indexOf(findCommune(reference.communes, code));
  if (rang < 0) return null;
  return [
    population.total[rang] as number,
    ...TRANCHES_AGE.map((tranche: TrancheAge) => population.tranches[tranche][rang] as number),
  ];
}

describe('wide tables', () => {
  test('INSEE bands are added up; 15–29 gives a third to the under 20s, and both sides are estimates', async () => {
    const { de, population, codes } = await lire(
      'CODGEO;P21_POP0014;P21_POP1529;P21_POP3044;P21_POP4559;P21_POP6074;P21_POP7589;P21_POP90P',
      '29001;160;165;170;191;238;123;16',
    );
    expect(de('29001')).toEqual([1063, 160 + 55, 110 + 170 + 191, 238, 139]);
    expect(population.estimees).toEqual(['moins20', 'de20a59']);
    expect(population.annee).toBe(2021);
    expect(codes.population_partagee).toBe(1);
  });

  test('several censuses and sexes side by side: the newest, and everybody rather than each sex', async () => {
    const { de, population } = await lire(
      'CODGEO;P15_POP0019;P15_POP2064;P15_POP65P;P21_H0019;P21_POP0019;P21_POP2059;P21_POP6074;P21_POP75P',
      '29001;1;1;1;5;10;20;30;40',
    );
    expect(de('29001')).toEqual([100, 10, 20, 30, 40]);
    expect(population.estimees).toEqual([]);
  });

  test('overlapping bands are not counted twice, and the chain that needs no sharing is taken', async () => {
    const { de, population } = await lire(
      'CODGEO;P21_POP0014;P21_POP1529;P21_POP3044;P21_POP4559;P21_POP6074;P21_POP75P;P21_POP0019;P21_POP2029',
      '29001;150;150;100;100;60;40;190;110',
    );
    expect(de('29001')).toEqual([600, 190, 310, 60, 40]);
    expect(population.estimees).toEqual([]);
  });

  test('single years, the last one open', async () => {
    const entete = ['codgeo', ...Array.from({ length: 101 }, (_, age) => `${age} ans`)].join(';');
    const { de } = await lire(entete, ['29001', ...Array.from({ length: 101 }, () => '1')].join(';'));
    expect(de('29001')).toEqual([101, 20, 40, 15, 26]);
  });

  test('an open band across 75 leaves what it would split unknown', async () => {
    const { de } = await lire('CODGEO;P21_POP0019;P21_POP2059;P21_POP6064;P21_POP65P', '29001;1;2;3;4');
    expect(de('29001')).toEqual([10, 1, 2, Number.NaN, Number.NaN]);
  });

  test('a blank band leaves its sums unknown, the others known', async () => {
    const { de } = await lire('CODGEO;P21_POP0019;P21_POP2059;P21_POP6074;P21_POP75P', '29001;1;;3;4');
    expect(de('29001')).toEqual([Number.NaN, 1, Number.NaN, 3, 4]);
  });

  test('arrondissements and déléguées are added up into their commune, unless the file gives it', async () => {
    const bandes = 'CODGEO;P21_POP0019;P21_POP2059;P21_POP6074;P21_POP75P';
    const parts = await lire(bandes, '75101;1;1;1;1', '75102;2;2;2;2');
    expect(parts.de('75056')).toEqual([12, 3, 3, 3, 3]);
    const tout = await lire(bandes, '75101;1;1;1;1', '75056;9;9;9;9');
    expect(tout.de('75056')).toEqual([36, 9, 9, 9, 9]);
    expect(tout.population.commune).toHaveLength(1);
  });
});

describe('long tables', () => {
  test('one row per sex and year of age (BTT_TD_POP1B), lost zeros restored', async () => {
    const lignes = [0, 19, 20, 59, 60, 74, 75, 100].flatMap((age) =>
      [1, 2].map((sexe) => `COM;1004;X;${sexe};${String(age).padStart(3, '0')};1,5`),
    );
    const tous = Array.from({ length: 101 }, (_, age) => age)
      .filter((age) => ![0, 19, 20, 59, 60, 74, 75, 100].includes(age))
      .map((age) => `COM;01004;X;1;${String(age).padStart(3, '0')};0`);
    const { de, codes, rapport } = await lire('NIVGEO;CODGEO;LIBGEO;SEXE;AGED100;NB', ...lignes, ...tous);
    expect(de('01004')).toEqual([24, 6, 6, 6, 6]);
    expect(codes.zero_initial_restaure).toBe(16);
    expect(rapport.rejetees).toBe(0);
  });

  test('the current long form: totals, other levels and older years are told apart', async () => {
    const { de, codes, population, rapport } = await lire(
      'GEO;GEO_OBJECT;SEX;AGE;TIME_PERIOD;OBS_VALUE',
      '29001;COM;_T;_T;2016;1',
      '29001;COM;_T;_T;2022;100',
      '2022-COM-29001;COM;_T;Y_LT20;2022;30',
      '29001;COM;_T;Y20T59;2022;40',
      '29001;COM;M;Y20T59;2022;19',
      '29001;COM;_T;Y60T74;2022;20',
      '29001;COM;_T;Y_GE75;2022;10',
      '29;DEP;_T;_T;2022;900000',
      '29001;COM;_T;Y_GE75;2022;10',
      '29001;COM;_T;zut;2022;10',
    );
    expect(de('29001')).toEqual([100, 30, 40, 20, 10]);
    expect(population.annee).toBe(2022);
    expect(rapport).toMatchObject({ lignes: 10, acceptees: 6, rejetees: 4 });
    expect(codes).toMatchObject({
      population_autre_millesime: 1,
      population_autre_niveau: 1,
      population_en_double: 1,
      age_illisible: 1,
    });
  });

  test('first ages of bands (00, 05, 10…) are bands', async () => {
    const lignes = Array.from({ length: 21 }, (_, k) => `29001;${k * 5};10`);
    const { de, population } = await lire('CODGEO;AGE;NB', ...lignes);
    expect(de('29001')).toEqual([210, 40, 80, 30, 60]);
    expect(population.estimees).toEqual([]);
  });
});

test('a file of another census year says which codes are not communes any more', async () => {
  const { resultat, codes, rapport } = await lireTable(
    csv('CODGEO;P21_POP0019;P21_POP2059', '99901;1;2', '99902;1;2'),
  );
  expect(rapport.acceptees).toBe(0);
  expect(codes).toMatchObject({ commune_hors_table: 2, jointure_commune_vide: 1 });
  expect(resultat.annexes).toEqual([]);
});

test('whatever the bands, sums keep everybody: nobody is lost, nobody counted twice', () => {
  const coupes = fc.uniqueArray(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(coupes, fc.boolean(), (bornes, avecTotal) => {
      const debuts = [0, ...bornes.sort((a, b) => a - b)];
      const bandes: BornesAge[] = debuts.map((min, k) => {
        const suivant = debuts[k + 1];
        return { min, max: suivant === undefined ? null : suivant - 1 };
      });
      const toutes = avecTotal ? [...bandes, { min: 0, max: null }] : bandes;
      const recettes = partagerTranches(toutes);
      if (recettes.length < 4) return;
      const recus = new Map<number, number>();
      for (const { bande, part } of recettes.flatMap(({ parts }) => parts))
        recus.set(bande, (recus.get(bande) ?? 0) + part);
      for (const part of recus.values()) expect(part).toBeCloseTo(1, 9);
      const annees = (bande: number): number[] => {
        const { min, max } = toutes[bande] as BornesAge;
        return Array.from({ length: (max ?? 130) - min + 1 }, (_, k) => min + k);
      };
      expect([...recus.keys()].flatMap(annees).sort((a, b) => a - b)).toEqual(
        Array.from({ length: 131 }, (_, k) => k),
      );
    }),
  );
});
