import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { IndexSpatial } from '../../../src/domain/geo/index-spatial';
import { createLieux, createMinutes } from '../../../src/domain/geo/lieux';
import { createTempsConnus, type TempsConnus } from '../../../src/domain/geo/temps-connus';
import type { MatriceTemps } from '../../../src/domain/table/annexes';

const PARAMETRES = { facteurRelief: 1, heuresPleines: false };

function matrice(
  cle: MatriceTemps['cle'],
  paires: readonly (readonly [origine: string, destination: string, minutes: number])[],
): MatriceTemps {
  const codes = [...new Set([...paires.map(([o]) => o), ...paires.map(([, d]) => d)])].sort();
  const triees = paires
    .map(([o, d, minutes]) => ({ o: codes.indexOf(o), d: codes.indexOf(d), minutes }))
    .sort((a, b) => a.o - b.o || a.d - b.d);
  return {
    fichier: 'a',
    cle,
    codes,
    origine: Uint32Array.from(triees, ({ o }) => o),
    destination: Uint32Array.from(triees, ({ d }) => d),
    minutes: Float32Array.from(triees, ({ minutes }) => minutes),
  };
}

/** Places A to F; A and B are in commune 1, C in 2, the others in none. */
const CODES = {
  nombre: 6,
  finess: (lieu: number) => 'ABCDEF'[lieu] as string,
  commune: (lieu: number) => ['1', '1', '2', '', '', ''][lieu] as string,
};

function visites(connus: TempsConnus | null, origine: number, maxMin: number): [number, number][] {
  const trouvees: [number, number][] = [];
  connus?.visit(origine, maxMin, (lieu, minutes) => trouvees.push([lieu, minutes]));
  return trouvees.sort(([a], [b]) => a - b);
}

describe('times the user brought', () => {
  test('both ways are averaged, one way stands for both', () => {
    const connus = createTempsConnus(
      [
        matrice('finess', [
          ['A', 'C', 10],
          ['C', 'A', 20],
          ['B', 'C', 7],
        ]),
      ],
      CODES,
    );
    expect(connus?.minutes(0, 2)).toBe(15);
    expect(connus?.minutes(2, 0)).toBe(15);
    expect(connus?.minutes(2, 1)).toBe(7);
    expect(connus?.minutes(0, 1)).toBeNaN();
  });

  test('a time between communes is that of all they hold, not that inside one', () => {
    const connus = createTempsConnus(
      [
        matrice('commune', [
          ['1', '2', 12],
          ['1', '1', 0],
        ]),
      ],
      CODES,
    );
    expect(connus?.minutes(0, 2)).toBe(12);
    expect(connus?.minutes(1, 2)).toBe(12);
    expect(connus?.minutes(0, 1)).toBeNaN();
    expect(visites(connus, 2, 60)).toEqual([
      [0, 12],
      [1, 12],
    ]);
  });

  test('establishments come before communes, the last table read before the others', () => {
    const connus = createTempsConnus(
      [
        matrice('finess', [['A', 'C', 1]]),
        matrice('finess', [['A', 'C', 2]]),
        matrice('commune', [['1', '2', 3]]),
      ],
      CODES,
    );
    expect([connus?.minutes(0, 2), connus?.minutes(1, 2)]).toEqual([2, 3]);
    expect(visites(connus, 2, 60)).toEqual([
      [0, 2],
      [1, 3],
    ]);
    expect(visites(connus, 2, 2.5)).toEqual([[0, 2]]);
  });

  test('tables that know none of the places are none', () => {
    expect(
      createTempsConnus(
        [
          matrice('finess', [
            ['X', 'Y', 1],
            ['A', 'Y', 2],
          ]),
        ],
        CODES,
      ),
    ).toBeNull();
    expect(createTempsConnus([], CODES)).toBeNull();
  });
});

test('a search by time finds exactly the places within it, known times shorter or longer than the estimate included', () => {
  const point = fc.tuple(
    fc.double({ min: 2, max: 3.5, noNaN: true }),
    fc.double({ min: 46, max: 47, noNaN: true }),
  );
  const paire = fc.tuple(
    fc.constantFrom(...'ABCDEF'),
    fc.constantFrom(...'ABCDEF'),
    fc.integer({ min: 0, max: 120 }),
  );
  fc.assert(
    fc.property(
      fc.array(point, { minLength: 6, maxLength: 6 }),
      fc.uniqueArray(paire, { maxLength: 12, selector: ([o, d]) => o + d }),
      fc.integer({ min: 1, max: 100 }),
      (points, paires, maxMin) => {
        const lieux = createLieux(
          Float64Array.from(points, ([x]) => x),
          Float64Array.from(points, ([, y]) => y),
          new Float64Array(6),
          new Uint8Array(6),
        );
        const connus = createTempsConnus([matrice('finess', paires)], CODES);
        const minutes = createMinutes(lieux, PARAMETRES, connus);
        const indexes = [0, 1, 2, 4];
        const index = new IndexSpatial(lieux, minutes, PARAMETRES, indexes, connus);
        for (let origine = 0; origine < 6; origine += 1) {
          const attendus = indexes
            .map((lieu) => ({ lieu, minutes: minutes(origine, lieu) }))
            .filter((proche) => proche.minutes <= maxMin)
            .sort((a, b) => a.minutes - b.minutes || a.lieu - b.lieu);
          expect(index.findProches(origine, maxMin)).toEqual(attendus);
          expect(minutes(origine, 3)).toBe(minutes(3, origine));
        }
      },
    ),
  );
});
