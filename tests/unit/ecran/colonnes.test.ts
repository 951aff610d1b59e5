import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitColonnes } from '../../../src/ui/tableau/colonnes';

describe('columns that fit', () => {
  it('never exceed the width, but for the last column left', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2500 }), fc.boolean(), (largeur, plusieurs) => {
        const colonnes = fitColonnes(largeur, plusieurs);
        const total = colonnes.reduce((somme, colonne) => somme + colonne.largeurPx, 0);
        expect(colonnes.length).toBeGreaterThan(0);
        expect(total <= largeur || colonnes.length === 1).toBe(true);
        expect(colonnes[0]?.cle).toBe('nom');
      }),
    );
  });

  it('only gain columns as the width grows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 500 }), (largeur, plus) => {
        const etroites = fitColonnes(largeur, true).map((colonne) => colonne.cle);
        const larges = fitColonnes(largeur + plus, true).map((colonne) => colonne.cle);
        expect(larges).toEqual(expect.arrayContaining(etroites));
      }),
    );
  });

  it('leave the département out when there is only one', () => {
    expect(fitColonnes(3000, false).map((colonne) => colonne.cle)).not.toContain('departement');
    expect(fitColonnes(3000, true).map((colonne) => colonne.cle)).toContain('departement');
  });
});
