import { describe, expect, it } from 'vitest';
import type { FicheEtablissement } from '../../../src/domain/etablissement/fiche';
import { cleanVoie, readAdresse } from '../../../src/domain/geocodage/adresse';
import { parseCsv } from '../../../src/domain/geocodage/parse-csv';

const FICHE = {
  numeroFiness: '210000001',
  nom: 'RÉSIDENCE',
  adresse: '10 BD MARECHAL DE LATTRE BP 77908',
  acheminement: '21079 DIJON CEDEX',
  codeCommune: '21231',
  commune: 'Dijon',
  departement: '21',
} as FicheEtablissement;

describe('the address looked for', () => {
  it('is the way and the commune, without box nor sorting office', () => {
    expect(readAdresse(FICHE)).toEqual({
      numeroFiness: '210000001',
      voie: '10 BD MARECHAL DE LATTRE',
      codePostal: null,
      commune: 'Dijon',
      codeCommune: '21231',
      departement: '21',
    });
    expect(readAdresse({ ...FICHE, acheminement: '21000 DIJON' })?.codePostal).toBe('21000');
    expect(readAdresse({ ...FICHE, commune: null, acheminement: '21000 DIJON CEDEX 9' })).toMatchObject({
      commune: 'DIJON',
      codePostal: null,
    });
  });

  it('is nothing without a way, or without a place', () => {
    expect(readAdresse({ ...FICHE, adresse: null })).toBeNull();
    expect(readAdresse({ ...FICHE, adresse: 'BP 12' })).toBeNull();
    expect(readAdresse({ ...FICHE, acheminement: null, commune: null, codeCommune: null })).toBeNull();
  });

  it.each([
    ['CS 10020 12 RUE DU BAC', '12 RUE DU BAC'],
    ['12  RUE\t DU BAC B.P. 4', '12 RUE DU BAC'],
    ['3 ALLÉE BPIFRANCE', '3 ALLÉE BPIFRANCE'],
    ['\u202e4 RUE\u0000 X', '4 RUE X'],
    ['x'.repeat(10_000), 'x'.repeat(200)],
  ])('%s is cleaned', (brute, propre) => {
    expect(cleanVoie(brute)).toBe(propre);
  });
});

describe('a small CSV text', () => {
  it.each([
    [
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['\ufeffa\n"x ""y"", z\nw"', [['a'], ['x "y", z\nw']]],
    [
      'a,\n\n,b',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['"ouvert,1', [['ouvert,1']]],
    ['', []],
  ])('%j', (texte, lignes) => {
    expect(parseCsv(texte, ',')).toEqual(lignes);
  });
});
