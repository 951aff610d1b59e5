import { expect, test } from 'vitest';
import { keepForSocle, keepLast } from '../../../src/domain/acces/memo-socle';
import { createSocleEssai, ehpad } from './socle-essai';

const creer = () =>
  createSocleEssai({ communes: [{ code: '03001', x: 0, y: 0 }], etablissements: [ehpad(1, 0, 0)] });

test('a result is made once per ground and key, and the oldest of its kind is given up', () => {
  const [a, b] = [creer(), creer()];
  let faits = 0;
  const make = () => {
    faits += 1;
    return faits;
  };
  expect([keepForSocle(a, 'x 1', make), keepForSocle(a, 'x 1', make), keepForSocle(b, 'x 1', make)]).toEqual([
    1, 1, 2,
  ]);
  for (let k = 2; k <= 40; k += 1) keepForSocle(a, `x ${k}`, make);
  keepForSocle(a, 'y 1', make);
  const avant = faits;
  keepForSocle(a, 'x 40', make);
  expect(faits).toBe(avant);
  keepForSocle(a, 'x 1', make);
  expect(faits).toBe(avant + 1);
});

test('a large result stands alone', () => {
  const [a, b] = [creer(), creer()];
  let faits = 0;
  const make = () => {
    faits += 1;
    return faits;
  };
  keepLast(a, '1', make);
  expect(keepLast(a, '1', make)).toBe(1);
  keepLast(b, '1', make);
  expect(keepLast(a, '1', make)).toBe(3);
});
