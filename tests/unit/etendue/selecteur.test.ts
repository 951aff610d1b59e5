import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ETENDUE_TOUTE } from '../../../src/domain/territoire/etendue';
import { BASSINS_DEFAUT, NIVEAUX_TERRITOIRE } from '../../../src/domain/territoire/niveau';
import { nommerEtendue } from '../../../src/i18n/etendue';
import { codesDe, etendueDe, genreDe, toggleCode } from '../../../src/ui/coquille/territoire/choix-etendue';
import { findTerritoires } from '../../../src/ui/coquille/territoire/find-territoires';
import { readCodes, sortCodes } from '../../../src/ui/coquille/territoire/read-codes';
import { readSommets, writeSommets } from '../../../src/ui/coquille/territoire/read-sommets';
import '../../aide/graine';

describe('place chosen by a level', () => {
  it('holds the codes it was made of, sorted, and tells its level', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...NIVEAUX_TERRITOIRE),
        fc.uniqueArray(fc.stringMatching(/^[0-9]{2,5}$/), { minLength: 1, maxLength: 6 }),
        (niveau, codes) => {
          const etendue = etendueDe(niveau, codes, BASSINS_DEFAUT);
          expect(codesDe(etendue, niveau)).toEqual([...codes].sort());
          expect(genreDe(etendue)).toBe(niveau);
        },
      ),
    );
  });

  it('is everything again once its last territory is taken away', () => {
    for (const niveau of NIVEAUX_TERRITOIRE)
      expect(etendueDe(niveau, toggleCode(['84'], '84'), BASSINS_DEFAUT)).toEqual(ETENDUE_TOUTE);
  });

  it('replaces a place of another kind', () => {
    const epci = etendueDe('epci', ['200068120'], BASSINS_DEFAUT);
    expect(codesDe(epci, 'departement')).toEqual([]);
    expect(codesDe(etendueDe('region', ['53'], BASSINS_DEFAUT), 'ght')).toEqual([]);
  });
});

describe('territories looked for', () => {
  const liste = [
    { code: '29', nom: 'Finistère', etablissements: 3 },
    { code: '22', nom: 'Côtes-d’Armor', etablissements: 2 },
    { code: '2A', nom: 'Corse-du-Sud', etablissements: 1 },
    { code: '35', nom: 'Ille-et-Vilaine', etablissements: 1 },
  ];
  const noms = (texte: string, choisis: readonly string[] = []) =>
    findTerritoires(liste, choisis, texte).map(({ code }) => code);

  it('are found without accents, by any word and by code', () => {
    expect(noms('cotes')).toEqual(['22']);
    expect(noms('armor')).toEqual(['22']);
    expect(noms('2a')).toEqual(['2A']);
    expect(noms('vilaine')).toEqual(['35']);
    expect(noms('loire')).toEqual([]);
  });

  it('come by name, the chosen ones first', () => {
    expect(noms('')).toEqual(['2A', '22', '29', '35']);
    expect(noms('', ['35'])).toEqual(['35', '2A', '22', '29']);
  });
});

describe('codes given as a list', () => {
  it('are read whatever separates them, once each', () => {
    expect(readCodes(' 29232, 29019\n29232;2a004\t')).toEqual(['29232', '29019', '2A004']);
    expect(readCodes('')).toEqual([]);
  });

  it('are told apart, the zero a spreadsheet ate put back', () => {
    const trouves = sortCodes(['1001', '200068120', '99999'], new Set(['01001']), new Set(['200068120']));
    expect(trouves).toEqual({ communes: ['01001'], epcis: ['200068120'], inconnus: ['99999'] });
  });
});

describe('corners typed', () => {
  it('are read with a comma or a point, separated by a space, a comma or a semicolon', () => {
    expect(readSommets('-4,10 47,99\n-4.2;48.1\n\n-4.3, 48.2\n-4.4,48.3')).toEqual({
      sommets: [
        [-4.1, 47.99],
        [-4.2, 48.1],
        [-4.3, 48.2],
        [-4.4, 48.3],
      ],
    });
  });

  it('say which line cannot be read', () => {
    expect(readSommets('-4 48\nici')).toEqual({ ligne: 2 });
    expect(readSommets('-4 48\n-4 98')).toEqual({ ligne: 2 });
    expect(readSommets('1 2 3')).toEqual({ ligne: 1 });
  });

  it('are read back as they were written', () => {
    const degres = (borne: number) =>
      fc.integer({ min: -borne * 1e5, max: borne * 1e5 }).map((n) => n / 1e5 + 0);
    fc.assert(
      fc.property(fc.array(fc.tuple(degres(180), degres(90)), { maxLength: 10 }), (sommets) => {
        expect(readSommets(writeSommets(sommets))).toEqual({ sommets });
      }),
    );
  });
});

describe('name of a place', () => {
  const nommer = (niveau: string, code: string) => `${niveau} ${code}`;
  const nom = (etendue: Partial<typeof ETENDUE_TOUTE>) =>
    nommerEtendue({ ...ETENDUE_TOUTE, ...etendue }, nommer);

  it('says one or two names, and counts more', () => {
    expect(nom({})).toBe('');
    expect(nom({ epcis: ['1'] })).toBe('epci 1');
    expect(nom({ communes: ['1', '2'] })).toBe('commune 1 et commune 2');
    expect(nom({ departements: ['1', '2', '3'] })).toBe('3\u00a0départements');
    expect(nom({ territoire: { genre: 'ght', codes: ['a', 'b', 'c'] } })).toBe('3\u00a0GHT');
  });

  it('says that minutes are estimated, and elides before a vowel', () => {
    const rayon = { genre: 'rayon', longitude: 0, latitude: 46, minutes: 30 } as const;
    expect(nom({ territoire: { ...rayon, nom: 'Évry' } })).toBe('À 30\u00a0min d’Évry, temps estimé');
    expect(nom({ territoire: { ...rayon, nom: 'Quimper' } })).toBe('À 30\u00a0min de Quimper, temps estimé');
    expect(nom({ territoire: { ...rayon, nom: '' } })).toBe('À 30\u00a0min du point choisi, temps estimé');
  });

  it('joins several conditions', () => {
    expect(
      nom({ departements: ['29'], territoire: { genre: 'dessin', nom: 'Presqu’île', contour: [] } }),
    ).toBe('Presqu’île · departement 29');
  });
});
