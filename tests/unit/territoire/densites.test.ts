import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { clipConvexe } from '../../../src/domain/territoire/clip-convexe';
import { type Departement, findCommune } from '../../../src/domain/territoire/commune';
import { computeCellules } from '../../../src/domain/territoire/compute-cellules';
import { computeDensites, type Densites } from '../../../src/domain/territoire/compute-densites';
import {
  computeAire,
  createProjection,
  type Point,
} from '../../../src/domain/territoire/projection-equivalente';
import type { Reference } from '../../../src/reference/contrat';
import { loadReference } from '../../../src/reference/load-reference';
import { lireDisque } from '../reference/lire-disque';
import { createTable } from './table-exemple';

/** Two degrees by one, near 48° N. */
const CARRE: Departement = {
  code: '29',
  nom: 'Carré',
  codeRegion: '53',
  nomRegion: 'Bretagne',
  contour: [
    [
      [
        [-5, 48],
        [-3, 48],
        [-3, 49],
        [-5, 49],
        [-5, 48],
      ],
    ],
  ],
};
/** On the metre grid of the commune table: closer sites are one point to the triangulation. */
const point: fc.Arbitrary<Point> = fc
  .tuple(fc.integer({ min: -499_000, max: -301_000 }), fc.integer({ min: 4_801_000, max: 4_899_000 }))
  .map(([x, y]) => [x / 1e5, y / 1e5]);

describe('createProjection', () => {
  it('keeps areas: a band of the globe has the area of the sphere between its parallels', () => {
    const projeter = createProjection(-4, 48.5);
    const bord: Point[] = [];
    for (let k = 0; k <= 200; k += 1) bord.push(projeter(-5 + k / 100, 48));
    for (let k = 0; k <= 200; k += 1) bord.push(projeter(-3 - k / 100, 49));
    const r = Math.PI / 180;
    const exacte = 6371.0088 ** 2 * 2 * r * (Math.sin(49 * r) - Math.sin(48 * r));
    expect(Math.abs(computeAire(bord)) / exacte).toBeCloseTo(1, 4);
  });
});

describe('clipConvexe', () => {
  const unite: Point[] = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
  ];

  it('cuts a concave polygon: the area is that of the parts inside', () => {
    const u: Point[] = [
      [-1, -1],
      [3, -1],
      [3, 3],
      [2, 3],
      [2, 0.5],
      [0.25, 0.5],
      [0.25, 3],
      [-1, 3],
    ];
    // Inside the unit square: below y = 0.5 all of it, above only x < 0.25.
    expect(Math.abs(computeAire(clipConvexe(u, unite)))).toBeCloseTo(0.5 + 0.125, 12);
  });

  it('gives nothing when they are apart, the polygon itself when it is inside, whatever the turn of the cell', () => {
    const loin: Point[] = [
      [5, 5],
      [6, 5],
      [6, 6],
    ];
    const dedans: Point[] = [
      [0.2, 0.2],
      [0.8, 0.2],
      [0.5, 0.8],
    ];
    for (const cellule of [unite, [...unite].reverse()]) {
      expect(clipConvexe(loin, cellule)).toEqual([]);
      expect(computeAire(clipConvexe(dedans, cellule))).toBeCloseTo(computeAire(dedans), 12);
    }
  });
});

describe('computeCellules', () => {
  it('shares out the whole area of the outline between any distinct sites', () => {
    const total = computeCellules([[-4, 48.5]], [CARRE.contour])[0] as number;
    fc.assert(
      fc.property(fc.uniqueArray(point, { minLength: 2, maxLength: 30, selector: String }), (sites) => {
        const aires = computeCellules(sites, [CARRE.contour]);
        expect(aires.every((aire) => aire >= 0)).toBe(true);
        expect(aires.reduce((somme, aire) => somme + aire, 0) / total).toBeCloseTo(1, 6);
      }),
      { numRuns: 60 },
    );
  });

  it('takes a hole away', () => {
    const troue: Departement['contour'] = [
      [
        ...(CARRE.contour[0] ?? []),
        [
          [-4.5, 48.25],
          [-3.5, 48.25],
          [-3.5, 48.75],
          [-4.5, 48.75],
          [-4.5, 48.25],
        ],
      ],
    ];
    const plein = computeCellules([[-4.9, 48.1]], [CARRE.contour])[0] as number;
    expect((computeCellules([[-4.9, 48.1]], [troue])[0] as number) / plein).toBeCloseTo(0.75, 2);
  });

  it('answers for no site and for no outline', () => {
    expect(computeCellules([], [CARRE.contour])).toHaveLength(0);
    expect([...computeCellules([[-4, 48.5]], [])]).toEqual([0]);
  });
});

describe('computeDensites', () => {
  const aireTotale = computeCellules([[-4, 48.5]], [CARRE.contour])[0] as number;

  it('gives communes that share a point one density: all their people on their common cell', () => {
    const table = createTable([
      { code: '29001', population: 1000, point: [-4, 48.5] },
      { code: '29002', population: 3000, point: [-4, 48.5] },
    ]);
    const { superficieKm2, densiteHabKm2 } = computeDensites(table, [CARRE]);
    expect(superficieKm2[0]).toBeCloseTo(aireTotale, 0);
    expect(densiteHabKm2[0]).toBeCloseTo(4000 / aireTotale, 4);
    expect(densiteHabKm2[1]).toBe(densiteHabKm2[0]);
  });

  it('prefers an official area to the cell', () => {
    const table = createTable([{ code: '29001', population: 1000, point: [-4, 48.5], superficieKm2: 20 }]);
    expect(computeDensites(table, [CARRE])).toEqual({
      superficieKm2: Float32Array.of(20),
      densiteHabKm2: Float32Array.of(50),
    });
  });

  it('is unknown without position, population or outline', () => {
    const table = createTable([
      { code: '29001', population: 1000 },
      { code: '29002', point: [-4, 48.5] },
      { code: '97501', population: 1000, point: [-56, 46.8] },
    ]);
    expect([...computeDensites(table, [CARRE]).densiteHabKm2]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  });

  it('gives a déléguée the density of its commune and a city the sum of its arrondissements', () => {
    const table = createTable([
      { code: '29001', population: 900, point: [-4, 48.5] },
      { code: '29002', population: 300, point: [-4.5, 48.5], genre: 'arrondissement', parent: '29001' },
      { code: '29003', population: 600, point: [-3.5, 48.5], genre: 'arrondissement', parent: '29001' },
      { code: '29004', genre: 'deleguee', parent: '29001' },
    ]);
    const { superficieKm2, densiteHabKm2 } = computeDensites(table, [CARRE]);
    expect(superficieKm2[0]).toBeCloseTo(aireTotale, 0);
    expect(densiteHabKm2[0]).toBeCloseTo(900 / aireTotale, 4);
    expect((densiteHabKm2[2] as number) / (densiteHabKm2[1] as number)).toBeCloseTo(2, 4);
    expect(densiteHabKm2[3]).toBe(densiteHabKm2[0]);
  });
});

describe('computeDensites on France', () => {
  let reference: Reference;
  let densites: Densites;

  beforeAll(async () => {
    reference = await loadReference(lireDisque);
    densites = computeDensites(reference.communes, reference.departements);
  });

  const densite = (code: string): number =>
    densites.densiteHabKm2[findCommune(reference.communes, code)] as number;

  it('is known for every placed commune but two islets', () => {
    const { communes } = reference;
    const inconnues = communes.code.filter(
      (_, i) =>
        Number.isNaN(densites.densiteHabKm2[i] as number) && !Number.isNaN(communes.longitude[i] as number),
    );
    expect(inconnues.length).toBeLessThanOrEqual(2);
  });

  it('tells towns from the country with the classes of the travel-time model', () => {
    for (const ville of ['75056', '75113', '69123', '69383', '92044', '94080'])
      expect(densite(ville)).toBeGreaterThan(4000);
    for (const bourg of ['23096', '29024', '23008']) expect(densite(bourg)).toBeLessThan(500);
    expect(densite('29151')).toBeGreaterThan(500);
  });

  it('shares out the Finistère: 6 733 km² officially', () => {
    const { communes } = reference;
    const vus = new Set<string>();
    let total = 0;
    for (let i = 0; i < communes.nombre; i += 1) {
      const cle = `${communes.longitude[i]} ${communes.latitude[i]}`;
      if (communes.codeDepartement[i] !== '29' || communes.genre[i] !== 0 || vus.has(cle)) continue;
      vus.add(cle);
      total += densites.superficieKm2[i] || 0;
    }
    expect(total / 6733).toBeCloseTo(1, 1);
  });
});
