import { describe, expect, it } from 'vitest';
import { filtrerOptions } from '../../../src/ui/kit/filtrer-options';

const option = (label: string) => ({ value: label, label });
const GROUPES = [
  { group: 'Âges', items: [option('Part des 75 ans et plus')] },
  { group: 'Taux', items: [option('Taux d’équipement\u00a0: EHPAD'), option('Écart\u00a0: EHPAD')] },
];
const PLATES = [option('Côte-d’Or (21) · 12'), option('Creuse (23) · 1\u202f204')];

describe('a list searched by typing', () => {
  it('takes what a keyboard types: no accent, ordinary spaces and apostrophes, words in any order', () => {
    const trouver = (search: string) =>
      filtrerOptions({ options: GROUPES, search, limit: Number.POSITIVE_INFINITY }).flatMap((groupe) =>
        'items' in groupe ? groupe.items : [],
      );
    expect(trouver("taux d'equipement : ehpad")).toHaveLength(1);
    expect(trouver('ehpad ecart')).toHaveLength(1);
    expect(trouver('ages')).toHaveLength(1);
    expect(trouver('')).toHaveLength(3);
    expect(trouver('rien')).toEqual([]);
  });

  it('does so without groups too', () => {
    const trouver = (search: string) => filtrerOptions({ options: PLATES, search, limit: 100 });
    expect(trouver("cote d'or")).toEqual([PLATES[0]]);
    expect(trouver('Côte-d’Or')).toEqual([PLATES[0]]);
    expect(trouver('creuse 1 204')).toEqual([PLATES[1]]);
    expect(trouver(' ')).toEqual(PLATES);
  });
});
