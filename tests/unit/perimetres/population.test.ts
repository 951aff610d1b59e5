import { expect, test } from 'vitest';
import { listTerritoires } from '../../../src/domain/territoire/list-territoires';
import { createMonde, decouper } from '../equipement/monde';

test('territories to choose bear the inhabitants that their rates count: those of the user’s file', () => {
  const socle = createMonde({
    communes: [
      { code: '03001', population: 1000, point: [3, 46] },
      { code: '03002', population: 3000, point: [3.2, 46] },
    ],
    etablissements: [{ categorie: '500', commune: '03001' }],
    table: {
      fichier: 'population.csv',
      annee: 2022,
      commune: Int32Array.of(0),
      total: Float64Array.of(1200),
      tranches: {
        moins20: Float64Array.of(300),
        de20a59: Float64Array.of(300),
        de60a74: Float64Array.of(300),
        plus75: Float64Array.of(300),
      },
      estimees: [],
    },
  });
  const { territoires } = listTerritoires(socle, decouper(socle, 'departement'));
  expect(territoires.map(({ code, population }) => [code, population])).toEqual([['03', 4200]]);
});
