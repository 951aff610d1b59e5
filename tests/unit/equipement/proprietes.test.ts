import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listCategories, TAUX } from '../../../src/domain/equipement/catalogue';
import { computeEquipement } from '../../../src/domain/equipement/compute-equipement';
import {
  CHOIX_REFERENCE,
  type ChoixReference,
  type LigneEquipement,
} from '../../../src/domain/equipement/table-equipement';
import { coefficientVariation } from '../../../src/domain/stats/coefficient-variation';
import type { Socle } from '../../../src/domain/territoire/socle';
import { createMonde, decouper, type EtablissementEssai, findNonNombres } from './monde';

/** Two régions of two départements of three communes, in four EPCI of which one is across two départements. */
const CODES = ['01', '02', '03', '04'].flatMap((dep) => ['001', '002', '003'].map((n) => dep + n));
const REGIONS = { '01': '84', '02': '84', '03': '76', '04': '76' };
const CATEGORIES = [...new Set(TAUX.flatMap((taux) => listCategories(taux)))];

const arbitraireMonde = fc.record({
  populations: fc.array(
    fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1, max: 3000 }) }, fc.constant(0)),
    {
      minLength: CODES.length,
      maxLength: CODES.length,
    },
  ),
  etablissements: fc.array(
    fc.record({
      categorie: fc.constantFrom(...CATEGORIES.slice(0, 12)),
      commune: fc.constantFrom(...CODES),
      places: fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 0, max: 200 }) }, fc.constant(Number.NaN)),
      ferme: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, fc.constant(true)),
    }),
    { maxLength: 60 },
  ),
  references: fc.dictionary(fc.constantFrom('ehpad', 'esat'), fc.double({ min: 0.1, max: 200, noNaN: true })),
  reference: fc.constantFrom(...CHOIX_REFERENCE),
});

interface Monde {
  readonly populations: readonly number[];
  readonly etablissements: readonly EtablissementEssai[];
  readonly references: Readonly<Record<string, number>>;
  readonly reference: ChoixReference;
}

function socleDe({ populations, etablissements }: Monde): Socle {
  return createMonde({
    communes: CODES.map((code, k) => ({
      code,
      population: populations[k] as number,
      epci: `E${k % 4}`,
      point: [3 + k / 100, 46] as const,
    })),
    regions: REGIONS,
    etablissements,
  });
}

function answer(
  monde: Monde,
  niveau: 'commune' | 'epci' | 'departement' | 'region',
): readonly LigneEquipement[] {
  const socle = socleDe(monde);
  return computeEquipement({
    socle,
    decoupage: decouper(socle, niveau),
    etendue: null,
    publiees: [
      {
        taux: 'ehpad',
        valeur: 97.3,
        annee: '2019',
        perimetre: 'metropole',
        calculee: false,
        source: 'essai',
      },
    ],
    references: monde.references,
    reference: monde.reference,
  }).lignes;
}

const niveaux = fc.constantFrom(
  'commune' as const,
  'epci' as const,
  'departement' as const,
  'region' as const,
);

describe('rates of any small world', () => {
  it('hold no NaN and no infinity, at any level, whatever is unknown', () => {
    fc.assert(
      fc.property(arbitraireMonde, niveaux, (monde, niveau) => {
        expect(findNonNombres(answer(monde, niveau))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('sum to the whole: establishments, places, inhabitants', () => {
    fc.assert(
      fc.property(arbitraireMonde, niveaux, (monde, niveau) => {
        for (const { territoires, ensemble } of answer(monde, niveau)) {
          const somme = (lire: (t: (typeof territoires)[number]) => number | null): number =>
            territoires.reduce((cumul, t) => cumul + (lire(t) ?? 0), 0);
          expect(somme((t) => t.etablissements)).toBe(ensemble.etablissements);
          expect(somme((t) => t.placesInconnues)).toBe(ensemble.placesInconnues);
          expect(somme((t) => t.places)).toBe(ensemble.places ?? 0);
          expect(somme((t) => t.population)).toBeCloseTo(ensemble.population ?? 0, 6);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('obey their formulas, told anew: rate, ratio, gap × 1000 / inhabitants + rate = reference', () => {
    fc.assert(
      fc.property(arbitraireMonde, niveaux, (monde, niveau) => {
        for (const { territoires, ensemble } of answer(monde, niveau))
          for (const t of [...territoires, ensemble]) {
            if (t.taux === null) {
              expect([t.ratio, t.ecartPlaces, t.rang]).toEqual([null, null, null]);
              continue;
            }
            expect(t.taux).toBeCloseTo(((t.places ?? Number.NaN) / (t.population ?? Number.NaN)) * 1000, 9);
            if (t.reference === null) continue;
            expect(t.ecartPlaces).not.toBeNull();
            expect(((t.ecartPlaces ?? 0) * 1000) / (t.population ?? 0) + t.taux).toBeCloseTo(t.reference, 9);
            if (t.reference > 0) expect((t.ratio ?? 0) * t.reference).toBeCloseTo(t.taux, 9);
          }
      }),
      { numRuns: 60 },
    );
  });

  it('match a plain count of the establishments and inhabitants of each département', () => {
    fc.assert(
      fc.property(arbitraireMonde, (monde) => {
        const lignes = answer(monde, 'departement');
        const esat = lignes.find(({ taux }) => taux === 'esat');
        for (const t of esat?.territoires ?? []) {
          const siens = monde.etablissements.filter(
            ({ categorie, commune, ferme }) =>
              categorie === '246' && commune.startsWith(t.code) && ferme !== true,
          );
          const connus = siens.filter(({ places }) => !Number.isNaN(places));
          const habitants = CODES.reduce(
            (cumul, code, k) =>
              cumul + (code.startsWith(t.code) ? (monde.populations[k] as number) * 0.5 : 0),
            0,
          );
          expect(t.etablissements).toBe(siens.length);
          expect(t.population).toBeCloseTo(habitants, 6);
          if (siens.length > 0 && connus.length === siens.length && habitants > 0)
            expect(t.taux).toBeCloseTo(
              (1000 * connus.reduce((cumul, { places }) => cumul + (places ?? 0), 0)) / habitants,
              9,
            );
        }
      }),
      { numRuns: 60 },
    );
  });

  it('rank from the best equipped, equal rates sharing their rank', () => {
    fc.assert(
      fc.property(arbitraireMonde, (monde) => {
        for (const { territoires, classes } of answer(monde, 'commune')) {
          const connus = territoires.filter(({ taux }) => taux !== null);
          expect(classes).toBe(connus.length);
          for (const a of connus)
            expect(a.rang).toBe(1 + connus.filter((b) => (b.taux ?? 0) > (a.taux ?? 0)).length);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('do not depend on the order of the establishments', () => {
    fc.assert(
      fc.property(arbitraireMonde, (monde) => {
        const retourne = { ...monde, etablissements: [...monde.etablissements].reverse() };
        expect(answer(retourne, 'epci')).toEqual(answer(monde, 'epci'));
      }),
      { numRuns: 30 },
    );
  });
});

describe('coefficient of variation', () => {
  it('is 0 for equal rates, and that of the textbook with equal weights', () => {
    expect(coefficientVariation([3, 3, 3], [1, 5, 9])).toBe(0);
    // Mean 5, population standard deviation 2.
    expect(coefficientVariation([2, 4, 4, 4, 5, 5, 7, 9], new Array(8).fill(1))).toBeCloseTo(0.4, 12);
  });

  it('weighs as if a value were repeated', () => {
    expect(coefficientVariation([1, 4], [3, 1])).toBeCloseTo(
      coefficientVariation([1, 1, 1, 4], [1, 1, 1, 1]) ?? Number.NaN,
      12,
    );
  });

  it('leaves unknown values and empty territories out, and needs two of them', () => {
    expect(coefficientVariation([2, Number.NaN, 4, 9], [1, 5, 1, 0])).toBeCloseTo(1 / 3, 12);
    expect(coefficientVariation([2, Number.NaN], [1, 1])).toBeNull();
    expect(coefficientVariation([0, 0], [1, 1])).toBeNull();
  });

  it('is that of the territories told', () => {
    fc.assert(
      fc.property(arbitraireMonde, (monde) => {
        for (const { territoires, coefficientVariation: cv } of answer(monde, 'epci'))
          expect(cv).toBe(
            coefficientVariation(
              territoires.map(({ taux }) => taux ?? Number.NaN),
              territoires.map(({ population }) => population ?? Number.NaN),
            ),
          );
      }),
      { numRuns: 30 },
    );
  });
});
