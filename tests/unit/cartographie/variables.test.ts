import { describe, expect, it } from 'vitest';
import { listVariables } from '../../../src/domain/cartographie/list-variables';
import { describeVariable, parseVariable, UNITES_VARIABLE } from '../../../src/domain/cartographie/variables';
import { TAUX } from '../../../src/domain/equipement/catalogue';
import {
  definitionVariable,
  formatBornes,
  formatValeur,
  LIBELLES_UNITE,
  libelleVariable,
  phraseValeur,
} from '../../../src/i18n/variables';

const IDS = listVariables(TAUX.map(({ id }) => id)).flatMap(({ ids }) => ids);

describe('the catalogue of variables', () => {
  it('holds only ids that can be read, each once, and that an address can hold', () => {
    expect(new Set(IDS).size).toBe(IDS.length);
    expect(IDS.length).toBeGreaterThan(200);
    for (const id of IDS) {
      expect(parseVariable(id), id).not.toBeNull();
      expect(id).toMatch(/^[\w.-]{1,80}$/);
    }
  });

  it('gives each a name of its own, a definition and a unit', () => {
    const noms = IDS.map((id) => {
      const variable = parseVariable(id);
      if (variable === null) return expect.fail(id);
      expect(definitionVariable(variable)).toMatch(/\.$/);
      expect(UNITES_VARIABLE).toContain(describeVariable(variable).unite);
      return libelleVariable(variable);
    });
    expect(noms.filter((nom, k) => noms.indexOf(nom) !== k)).toEqual([]);
  });

  it('refuses what names nothing', () => {
    for (const id of [
      '',
      'population',
      'population.total.part',
      'population.plus80',
      'offre.total.part',
      'service.msp.places',
      'acces.minutes.rien',
      'taux',
      'taux.ehpad.ecart.encore',
      'gestionnaires.nombre',
      'mode.hebergement.presence',
    ])
      expect(parseVariable(id), id).toBeNull();
  });

  it('lets only what adds up be shown by circles', () => {
    const sommables = IDS.filter((id) => {
      const variable = parseVariable(id);
      return variable !== null && describeVariable(variable).sommable;
    });
    expect(sommables).toContain('population.plus75');
    expect(sommables).toContain('taux.ehpad.ecart');
    expect(sommables).not.toContain('population.plus75.part');
    expect(sommables).not.toContain('acces.minutes.ehpad');
    // One legal entity may be in several territories.
    expect(sommables).not.toContain('gestionnaires');
  });
});

describe('reach of what has no places', () => {
  it('counts establishments for 100,000 inhabitants, in its name, its unit and its definition', () => {
    const lire = (id: string) => {
      const variable = parseVariable(id);
      if (variable === null) throw new Error(`got no variable ${id}`);
      const { unite } = describeVariable(variable);
      return [libelleVariable(variable), LIBELLES_UNITE[unite], definitionVariable(variable)].join(' | ');
    };
    const sansPlaces = lire('acces.e2sfca_gravite.msp');
    expect(sansPlaces).toContain('MSP\u00a0: établissements accessibles');
    expect(sansPlaces).toContain('établissements pour 100\u00a0000 habitants concernés');
    expect(sansPlaces).not.toMatch(/places (accessibles|pour)/i);
    expect(lire('acces.e2sfca_gravite.ehpad')).toContain('places pour 1\u00a0000 habitants concernés');
  });
});

describe('values in French', () => {
  it('bear their unit and a fixed number of decimals', () => {
    expect(formatValeur(0.14, 'part')).toBe('14,0\u00a0%');
    expect(formatValeur(17.4, 'minutes')).toBe('17\u00a0min');
    expect(formatValeur(12, 'ecartPlaces')).toBe('+12');
    expect(formatValeur(-3.4, 'ecartPlaces')).toBe('−3');
    expect(formatValeur(Number.NaN, 'places')).toBe('–');
    expect(phraseValeur(1, 'etablissements')).toBe('1\u00a0établissement');
    expect(phraseValeur(null, 'places')).toBe('valeur inconnue');
  });

  it('tell bounds apart with no more decimals than needed', () => {
    expect(formatBornes([0.1021, 0.11, 0.118, 0.1473], 'part')).toEqual(['10,2', '11', '11,8', '14,8']);
    expect(formatBornes([7863, 27_000, 215_278], 'habitants')).toEqual([
      '7\u202f863',
      '27\u202f000',
      '215\u202f278',
    ]);
    expect(formatBornes([5, 5], 'places')).toEqual(['5', '5']);
    // One territory: its value, not a range around it.
    expect(formatBornes([0.16477, 0.16477], 'part')).toEqual(['16,5', '16,5']);
    expect(formatBornes([], 'places')).toEqual([]);
  });
});
