import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CommuneSource } from '../../../scripts/data/communes-paquet';
import { encodeCommunes } from '../../../scripts/data/encode-communes';
import { PRECISIONS } from '../../../src/domain/territoire/commune';
import { decodeCommunes } from '../../../src/reference/decode-communes';

const codeCommune = fc
  .tuple(
    fc.constantFrom('01', '29', '2A', '2B', '30', '31', '971', '974', '988'),
    fc.integer({ min: 1, max: 99 }),
  )
  .map(([prefixe, numero]) => prefixe + String(numero).padStart(5 - prefixe.length, '0'));
const commune = fc.record({
  code: codeCommune,
  nom: fc.constantFrom("L'Abergement", 'Saint-Émilion', 'Y', 'Œuilly'),
  population: fc.option(fc.integer({ min: 0, max: 3_000_000 })),
  codesPostaux: fc.array(fc.constantFrom('01400', '29200', '30230', '31230', '20000', '97118', '97400'), {
    maxLength: 3,
  }),
  epci: fc.option(fc.constantFrom('200000001', '200000002', '200000003')),
  point: fc.option(
    fc
      .tuple(fc.integer({ min: -2_000_000, max: 5_100_000 }), fc.integer({ min: -6_000_000, max: 5_500_000 }))
      .map(([lat, lon]) => [lat / 1e5, lon / 1e5] as const),
  ),
});
const NOMS_EPCI = new Map([
  ['200000001', 'CC du Nord'],
  ['200000002', "CA de l'Ouest"],
  ['200000003', 'Métropole'],
]);

function encode(communes: readonly CommuneSource[]) {
  return encodeCommunes({ communes, epcis: NOMS_EPCI, chefsLieux: ['', '', ''], sources: [] });
}

describe('encodeCommunes', () => {
  it('is read back by the loader, whatever the rows', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(commune, { minLength: 1, maxLength: 40, selector: ({ code }) => code }),
        (tirees) => {
          const communes: CommuneSource[] = tirees
            .sort((a, b) => (a.code < b.code ? -1 : 1))
            .map((tiree) => ({ ...tiree, genre: 'commune', parent: null, departement: '' }));
          const table = decodeCommunes(encode(communes), []);
          expect(table.nombre).toBe(communes.length);
          communes.forEach((source, i) => {
            expect(table.code[i]).toBe(source.code);
            expect(table.nom[i]).toBe(source.nom);
            expect(table.population[i]).toBe(source.population ?? -1);
            expect(table.codesPostaux[i]).toBe(source.codesPostaux.join(' '));
            expect(table.codeEpci[i]).toBe(source.epci ?? '');
            expect(PRECISIONS[table.precision[i] as number] === 'commune').toBe(source.point !== null);
            if (source.point === null) return;
            expect([table.latitude[i], table.longitude[i]]).toEqual([...source.point]);
          });
        },
      ),
    );
  });

  it('is refused by the loader when a column is short of a row', () => {
    const encodees = encode([
      {
        code: '29001',
        nom: 'A',
        genre: 'commune',
        parent: null,
        departement: '29',
        population: 1,
        codesPostaux: [],
        epci: null,
        point: null,
      },
    ]);
    expect(() => decodeCommunes({ ...encodees, noms: 'A\nB' }, [])).toThrow('got 2 noms, expected 1');
  });
});
