import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitColonnes } from '../../../src/ui/kit/grille/colonnes';
import { listColonnes } from '../../../src/ui/tableau/colonnes';

describe('columns that fit', () => {
  it('never exceed the width, but for the last column left', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2500 }), fc.boolean(), (largeur, plusieurs) => {
        const colonnes = fitColonnes(listColonnes(plusieurs), largeur);
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
        const etroites = fitColonnes(listColonnes(true), largeur).map((colonne) => colonne.cle);
        const larges = fitColonnes(listColonnes(true), largeur + plus).map((colonne) => colonne.cle);
        expect(larges).toEqual(expect.arrayContaining(etroites));
      }),
    );
  });

  it('leave the département out when there is only one', () => {
    expect(fitColonnes(listColonnes(false), 3000).map((colonne) => colonne.cle)).not.toContain('departement');
    expect(fitColonnes(listColonnes(true), 3000).map((colonne) => colonne.cle)).toContain('departement');
  });
});
