import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributionOffre } from '../../../src/i18n/attribution';
import {
  accorder,
  enumerer,
  formatDate,
  formatDistance,
  formatDuree,
  formatFixe,
  formatNombre,
  formatOctets,
  formatPourcentage,
  INCONNU,
} from '../../../src/i18n/formats';
import { libelleFacette } from '../../../src/i18n/nomenclature';

describe('French formats', () => {
  it('write numbers with a narrow no-break space and a comma', () => {
    expect(formatNombre(1234567)).toBe('1\u202f234\u202f567');
    expect(formatNombre(1234.5, 2)).toBe('1\u202f234,5');
    expect(formatFixe(2, 1)).toBe('2,0');
    expect(formatNombre(-3.27, 1)).toBe('−3,3');
    expect(formatNombre(-0.001, 1)).toBe('0');
  });

  it('agree with Intl on any number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (nombre) => {
        expect(formatNombre(nombre)).toBe(new Intl.NumberFormat('fr-FR').format(nombre).replace('-', '−'));
      }),
    );
  });

  it('write dates, durations, distances, shares and sizes as they are said', () => {
    expect(formatDate('2026-11-22')).toBe('22/11/2026');
    expect([12.4, 89.4, 105, 1500].map(formatDuree)).toEqual([
      '12\u00a0min',
      '89\u00a0min',
      '1\u00a0h\u00a045',
      '25\u00a0h\u00a000',
    ]);
    expect([0.454, 0.996, 3.44, 9.96, 27.4].map(formatDistance)).toEqual([
      '450\u00a0m',
      '1\u00a0km',
      '3,4\u00a0km',
      '10\u00a0km',
      '27\u00a0km',
    ]);
    expect(formatPourcentage(0.418)).toBe('42\u00a0%');
    expect([1, 999, 32_000, 3_240_000, 31_900_000].map(formatOctets)).toEqual([
      '1\u00a0octet',
      '999\u00a0octets',
      '32\u00a0ko',
      '3,2\u00a0Mo',
      '32\u00a0Mo',
    ]);
  });

  it('never pass the unknown off as zero', () => {
    for (const format of [formatNombre, formatDuree, formatDistance, formatPourcentage]) {
      expect(format(null)).toBe(INCONNU);
      expect(format(Number.NaN)).toBe(INCONNU);
    }
    expect(formatDate(null)).toBe(INCONNU);
  });

  it('take the plural from two on and join a list with et', () => {
    expect([0, 1, 2].map((n) => accorder(n, 'place'))).toEqual([
      '0\u00a0place',
      '1\u00a0place',
      '2\u00a0places',
    ]);
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(enumerer)).toEqual(['', 'a', 'a et b', 'a, b et c']);
  });

  it('word facet values: ours for coded ones, the data for the others, in words when unknown', () => {
    expect(libelleFacette('famille', { code: 'social', libelle: 'social' })).toBe('Social et protection');
    expect(libelleFacette('departement', { code: '03', libelle: 'Allier' })).toBe('Allier (03)');
    expect(libelleFacette('commune', { code: '03190', libelle: 'Moulins' })).toBe('Moulins');
    expect(libelleFacette('gestionnaire', { code: '', libelle: '' })).toBe('Gestionnaire inconnu');
  });

  it('never attribute invented data to FINESS', () => {
    expect(attributionOffre({ fictive: true, dateDonnees: '2026-01-01' })).toBe(
      'Données fictives de démonstration',
    );
    expect(attributionOffre({ fictive: false, dateDonnees: '2021-01-08' })).toContain('FINESS');
    expect(attributionOffre({ fictive: false, dateDonnees: '2021-01-08' })).toContain('08/01/2021');
  });
});
