import { describe, expect, it } from 'vitest';
import { TYPES_ACTEUR, type TypeActeur, typeActeur } from '../../../src/domain/etablissement/type-acteur';
import { REFERENCE } from '../scoring/aide-reference';

/** A few categories of each type, read in the nomenclature by a person. */
const EXEMPLES: Readonly<Record<TypeActeur, string>> = {
  esms: '500 202 207 354 209 460 463 183 182 186 190 246 255 382 437 446',
  sanitaire: '101 106 109 122 128 129 131 161 292 355 362 365 422 425 430',
  articulation: '603 604 127 156 606 124 439',
  autre: '175 177 178 214 219 340 452 640 620 611 696 628 601',
};

describe('type of actor', () => {
  it.each(TYPES_ACTEUR.flatMap((type) => EXEMPLES[type].split(' ').map((code) => [code, type] as const)))(
    'category %s is %s',
    (code, type) => {
      const categorie = REFERENCE.nomenclature.categories.get(code);
      expect(categorie).toBeDefined();
      expect(typeActeur(code, categorie)).toBe(type);
    },
  );

  it('a category unknown to the nomenclature is of no type', () => {
    expect(typeActeur('999', undefined)).toBe('autre');
  });
});
