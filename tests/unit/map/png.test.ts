import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choisirEchelle } from '../../../src/export/png-carte';
import { couperLignes } from '../../../src/export/png-texte';

const longueur = (texte: string): number => texte.length;

describe('words of the map image', () => {
  it('are cut into lines that fit and lose nothing', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 3, max: 40 }), (texte, largeur) => {
        const lignes = couperLignes(texte, largeur, longueur);
        for (const ligne of lignes) expect(ligne.length).toBeLessThanOrEqual(largeur);
        expect(lignes.join('').replace(/[ \t\n]/g, '')).toBe(texte.replace(/[ \t\n]/g, ''));
      }),
    );
  });

  it('break at spaces and line feeds, hold at no-break spaces', () => {
    expect(couperLignes('un deux trois', 8, longueur)).toEqual(['un deux', 'trois']);
    expect(couperLignes('un\ndeux', 20, longueur)).toEqual(['un', 'deux']);
    expect(couperLignes('a 12\u00a0km', 6, longueur)).toEqual(['a', '12\u00a0km']);
    expect(couperLignes('', 10, longueur)).toEqual([]);
    expect(couperLignes('abcdefgh', 3, longueur)).toEqual(['abc', 'def', 'gh']);
  });
});

describe('scale bar', () => {
  it('is the longest round length that fits', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.2, max: 20_000, noNaN: true }), (metresParPixel) => {
        const { longueurPx } = choisirEchelle(metresParPixel, 180);
        expect(longueurPx).toBeLessThanOrEqual(180 + 1e-9);
        expect(longueurPx).toBeGreaterThan(180 / 2.51);
      }),
    );
  });

  it('is written in metres, then kilometres', () => {
    expect(choisirEchelle(1, 180)).toEqual({ longueurPx: 100, libelle: '100\u00a0m' });
    expect(choisirEchelle(100, 180)).toEqual({ longueurPx: 100, libelle: '10\u00a0km' });
  });
});
