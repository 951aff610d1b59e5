import { expect, test } from 'vitest';
import { findCommune } from '../../../src/domain/territoire/commune';
import { createBassinsTable } from '../../../src/domain/territoire/decoupage-table';
import { annexeDe, csv, lireTable } from './aide';

const zonageDe = async (...lignes: readonly string[]) => {
  const lu = await lireTable(csv(...lignes));
  return { ...lu, zonage: annexeDe(lu.resultat, 'zonage').zonage };
};

test('the table of zonings of INSEE gives living basins, named after their pole', async () => {
  const { zonage, rapport, resultat } = await zonageDe(
    '"CODGEO","LIBGEO","DEP","REG","EPCI","ZE2020","UU2020","BV2022"',
    '"03190","Moulins","03","84","200071140","8409","03501","03190"',
    '"03013","Avermes","03","84","200071140","8409","03501","03190"',
    '"03310","Vichy","03","84","200071363","8421","03601","03310"',
  );
  expect(rapport).toMatchObject({ genre: 'zonage', acceptees: 3, rejetees: 0 });
  const { codes, noms, parCommune } = createBassinsTable(resultat.communes, [zonage]);
  expect(codes).toEqual(['03190', '03310']);
  expect(noms).toEqual(['Moulins', 'Vichy']);
  const rang = (code: string) => parCommune[findCommune(resultat.communes, code)];
  expect([rang('03013'), rang('03310'), rang('29019')]).toEqual([0, 1, -1]);
});

test('a territory told by its name alone is known by it; names win over those of poles', async () => {
  const { zonage } = await zonageDe(
    'code_commune;nom_bassin',
    '03190;Bourbonnais',
    '03310;Vichy Val d’Allier',
  );
  expect(zonage.codes).toEqual(['Bourbonnais', 'Vichy Val d’Allier']);
  const nomme = await zonageDe('insee;code_bassin;nom_bassin', '3190;03190;Nord');
  expect(nomme.zonage).toMatchObject({ codes: ['03190'], noms: ['Nord'] });
});

test('communes unknown, repeated or without a basin are rejected, each with its reason', async () => {
  const { rapport, codes } = await zonageDe(
    'codgeo;bv2022',
    '03190;03190',
    '03190;03310',
    '99999;03190',
    ';03190',
    '03310;',
    '03013;ZZZZZ',
  );
  expect(rapport).toMatchObject({ acceptees: 1, rejetees: 5 });
  expect(codes).toMatchObject({
    zonage_en_double: 1,
    commune_hors_table: 1,
    code_commune_absent: 1,
    zone_absente: 2,
  });
});

test('a city follows its arrondissements when the table holds only these', async () => {
  const { zonage, resultat } = await zonageDe('codgeo;bv2022', '69381;A', '69382;A');
  const { parCommune } = createBassinsTable(resultat.communes, [zonage]);
  expect(parCommune[findCommune(resultat.communes, '69123')]).toBe(0);
});
