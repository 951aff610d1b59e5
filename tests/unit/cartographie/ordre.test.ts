import '../../aide/graine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ordonner } from '../../../src/ui/territoires/ordonner';

const territoires = {
  codes: ['1', '2', '3', '4'],
  noms: ['Évian', 'Dax', 'CC 10', 'CC 9'],
  classes: Int8Array.from([1, 0, -1, 1]),
};
const colonnes = { v: Float64Array.from([5, 5, Number.NaN, 7]) };

describe('rows of the table of territories', () => {
  const rangs = (cle: string, sens: 'croissant' | 'decroissant') => [
    ...ordonner(territoires, colonnes, { cle, sens }),
  ];

  it('are sorted by value, unknown ones last whichever way', () => {
    expect(rangs('v', 'croissant')).toEqual([1, 0, 3, 2]);
    expect(rangs('v', 'decroissant')).toEqual([3, 1, 0, 2]);
    expect(rangs('classe', 'croissant')).toEqual([1, 3, 0, 2]);
  });

  it('are sorted by name as in French, numbers by their value', () => {
    expect(rangs('nom', 'croissant')).toEqual([3, 2, 1, 0]);
    expect(rangs('code', 'decroissant')).toEqual([3, 2, 1, 0]);
  });

  it('are all there once, whatever the column', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.integer(), fc.constant(Number.NaN)), { maxLength: 40 }),
        fc.constantFrom('v', 'nom', 'code', 'classe', 'rien'),
        fc.constantFrom('croissant' as const, 'decroissant' as const),
        (valeurs, cle, sens) => {
          const jeu = {
            codes: valeurs.map(String),
            noms: valeurs.map((_, k) => `T${k % 3}`),
            classes: Int8Array.from(valeurs, () => 0),
          };
          const ordre = ordonner(jeu, { v: Float64Array.from(valeurs) }, { cle, sens });
          expect([...ordre].sort((a, b) => a - b)).toEqual([...valeurs.keys()]);
        },
      ),
    );
  });
});
