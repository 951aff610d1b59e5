import { expect, test } from 'vitest';
import { TABLES } from '../../../src/domain/table/champs';
import { INDICATEURS } from '../../../src/domain/table/champs/indicateurs';
import { GENRES_TABLE } from '../../../src/domain/table/correspondance';
import {
  formatIndicateurTable,
  libelleChamp,
  libelleIndicateurTable,
  uniteIndicateur,
  usageChamp,
} from '../../../src/i18n/champs-tables';

test.each(GENRES_TABLE)('every field of %s has a name and says what it is used for', (genre) => {
  const noms = TABLES[genre].champs.map(({ id }) => libelleChamp(genre, id));
  for (const [k, { id }] of TABLES[genre].champs.entries()) {
    expect(noms[k]).not.toBe(id);
    expect(usageChamp(genre, id)).not.toBe('');
  }
  expect(new Set(noms).size).toBe(noms.length);
});

test('indicators are worded in the unit of the catalogue', () => {
  for (const { id, unite } of INDICATEURS) expect([id, uniteIndicateur(id)]).toEqual([id, unite]);
});

test('an indicator shows its unit, an unknown value is no zero, a column of the user keeps its name', () => {
  expect(formatIndicateurTable('taux_absenteisme', 12.34)).toBe('12,3\u00a0%');
  expect(formatIndicateurTable('ressources_eur', 1_234_567)).toBe('1\u202f234\u202f567\u00a0€');
  expect(formatIndicateurTable('autre:Note', 3.5)).toBe('3,5');
  expect(formatIndicateurTable('gmp', null)).toBe('–');
  expect(libelleIndicateurTable('autre:Ma note')).toBe('Ma note');
});
