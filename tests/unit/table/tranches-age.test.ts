import { expect, test } from 'vitest';
import { isTrancheHabitants, readTrancheAge } from '../../../src/domain/table/read-tranche-age';

test.each<[string, number, number | null]>([
  ['P21_POP1529', 15, 29],
  ['P21_POP90P', 90, null],
  ['P21_H0019', 0, 19],
  ['C21_F2064', 20, 64],
  ['15 à 29 ans', 15, 29],
  ['15-29', 15, 29],
  ['90 ans ou plus', 90, null],
  ['75 ans et +', 75, null],
  ['75+', 75, null],
  ['>= 75', 75, null],
  ['Moins de 20 ans', 0, 19],
  ['F20_24', 20, 24],
  ['Femmes 20-24 ans', 20, 24],
  ['Population de 60 à 74 ans en 2021', 60, 74],
  ['85 ans', 85, 85],
])('%s covers %s to %s', (nom, min, max) => {
  expect(readTrancheAge(nom)).toEqual({ min, max });
  expect(isTrancheHabitants(nom)).toBe(true);
});

test.each(['P21_POP', 'PMUN2022', '2022', 'Population 2021', 'AGED100', 'CODGEO', '', '200-100 ans'])(
  '%s covers no ages',
  (nom) => {
    expect(readTrancheAge(nom)).toBeNull();
  },
);

test.each([
  'pop_15_64_active_2021',
  'Taux de chômage 15-24 ans',
  'Ménages de 75 ans et plus',
  'Revenu 30-39 ans',
])('%s does not count inhabitants', (nom) => {
  expect(isTrancheHabitants(nom)).toBe(false);
});
