import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ConstructeurCode, readCode } from '../../../src/domain/shared/colonne-code';
import { ConstructeurTexte, createColonneTexte, readTexte } from '../../../src/domain/shared/colonne-texte';

/** Any text a file can hold (no lone surrogate), short and long, ASCII or not. */
const texte = fc
  .oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'grapheme-ascii', maxLength: 60 }))
  .map((brut) => brut.replace(/\p{Cs}/gu, ''));

describe('columns', () => {
  it('give back the texts they were made of', () => {
    fc.assert(
      fc.property(fc.array(texte), (textes) => {
        const colonne = createColonneTexte(textes);
        expect(textes.map((_, i) => readTexte(colonne, i))).toEqual(textes);
        expect(colonne.debuts).toHaveLength(textes.length + 1);
      }),
    );
  });

  it('grow from the smallest room', () => {
    const constructeur = new ConstructeurTexte(1, 1);
    const textes = Array.from({ length: 500 }, (_, k) => `établissement n° ${k}`);
    for (const un of textes) constructeur.push(un);
    expect(constructeur.longueur).toBe(500);
    const colonne = constructeur.build();
    expect(textes.map((_, i) => readTexte(colonne, i))).toEqual(textes);
  });

  it('keep each distinct code once and give it back by row, "" beyond the last one', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('03', '2A', '971', '')), (codes) => {
        const constructeur = new ConstructeurCode(1);
        for (const code of codes) constructeur.push(code);
        const colonne = constructeur.build();
        expect(codes.map((_, i) => readCode(colonne, i))).toEqual(codes);
        expect(new Set(colonne.codes).size).toBe(colonne.codes.length);
        expect(readCode(colonne, codes.length)).toBe('');
      }),
    );
  });
});
