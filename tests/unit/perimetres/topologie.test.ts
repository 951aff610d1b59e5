import '../../aide/graine';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTopologie } from '../../../src/domain/territoire/create-topologie';
import { dissolve } from '../../../src/domain/territoire/dissolve';
import { includeSites } from '../../../src/domain/territoire/include-sites';
import type { Polygones } from '../../../src/domain/territoire/perimetres';
import { planarizeTopologie } from '../../../src/domain/territoire/planarize-topologie';
import { subdivideTopologie } from '../../../src/domain/territoire/subdivide-topologie';
import { aire, dedans, listDefauts } from './geometrie';

type Position = readonly [number, number];

function anneau(...positions: readonly Position[]): Polygones {
  return [[[...positions, positions[0] as Position]]];
}

const carre = (x: number, y: number, cote: number): Polygones =>
  anneau([x, y], [x + cote, y], [x + cote, y + cote], [x, y + cote]);

/** Two départements that share a jagged border: an island hole in the first, a second part in the other. */
const OUEST: Polygones = [
  [
    [
      [0, 45],
      [1, 45],
      [1.2, 45.4],
      [0.9, 45.6],
      [1.1, 46],
      [0, 46],
      [-0.2, 45.5],
      [0, 45],
    ],
    [
      [0.3, 45.3],
      [0.3, 45.5],
      [0.5, 45.5],
      [0.5, 45.3],
      [0.3, 45.3],
    ],
  ],
];
const EST: Polygones = [
  ...anneau([1, 45], [2, 45.1], [2, 46], [1.1, 46], [0.9, 45.6], [1.2, 45.4]),
  ...carre(0.35, 45.35, 0.1),
];
const TERRE: readonly Polygones[] = [OUEST, EST];
const total = (formes: readonly Polygones[]): number =>
  formes.reduce((somme, forme) => somme + aire(forme), 0);

/** On a grid of 10 m, beside its own nodes. */
const degres = (min: number, max: number) =>
  fc.integer({ min: min * 1e4, max: max * 1e4 }).map((valeur) => valeur / 1e4 + 1.7e-5);
const point = fc.record({ longitude: degres(-0.4, 2.2), latitude: degres(44.9, 46.1) });
const sites = fc.uniqueArray(
  fc.record({ point, place: fc.constantFrom(0, 1), groupe: fc.integer({ min: 0, max: 4 }) }),
  {
    minLength: 1,
    maxLength: 40,
    selector: ({ point: { longitude, latitude } }) => `${longitude} ${latitude}`,
  },
);

describe('a ground shared out between sites', () => {
  test('gives every group valid polygons that hold its sites, never overlap and leave no gap', () => {
    fc.assert(
      fc.property(sites, (choisis) => {
        const places = choisis.map(({ point: p, place }) => ({ ...p, place }));
        const { topologie, sites: inclus, exclus } = includeSites(createTopologie(TERRE), places);
        const fine = subdivideTopologie(topologie, inclus);
        const formes = dissolve(fine, (site) => choisis[site]?.groupe ?? -1, 5);
        for (const forme of formes) expect(listDefauts(forme)).toEqual([]);
        inclus.forEach(({ longitude, latitude }, rang) => {
          const siennes = formes.map((forme) => dedans(forme, [longitude, latitude]));
          // In its own and in no other, whatever is at sea and could not be held apart.
          if (siennes.some(Boolean)) expect(siennes.indexOf(true)).toBe(choisis[rang]?.groupe);
          else expect(exclus).toBeGreaterThan(0);
          expect(siennes.filter(Boolean).length).toBeLessThanOrEqual(1);
        });
        // Only the places that have a site are shared out.
        const tenues = new Set(inclus.map(({ place }) => place));
        const terres = dissolve(topologie, (place) => (tenues.has(place) ? 0 : -1), 1);
        expect(Math.abs(total(formes) - total(terres))).toBeLessThan(1e-4);
      }),
      { numRuns: 150 },
    );
  });

  test('a site off a slanted shore is held with room around it', () => {
    const site = { longitude: 0.958217, latitude: 44.995717, place: 1 };
    const { topologie, sites: inclus, exclus } = includeSites(createTopologie(TERRE), [site]);
    expect(exclus).toBe(0);
    const [forme] = dissolve(topologie, (place) => (place === inclus[0]?.place ? 0 : -1), 1);
    expect(dedans(forme ?? [], [site.longitude, site.latitude])).toBe(true);
  });

  test('one site has the whole of its place, and two on one point leave it to the first', () => {
    const seul = { longitude: 0.2, latitude: 45.2, place: 0 };
    const fine = subdivideTopologie(createTopologie(TERRE), [seul, { ...seul }]);
    const [premier, second] = dissolve(fine, (site) => site, 2);
    expect(aire(premier ?? [])).toBeCloseTo(aire(OUEST), 9);
    expect(second).toEqual([]);
  });

  test('sites in line, a place without site and no site at all are no trouble', () => {
    const enLigne = [0.1, 0.2, 0.3].map((longitude) => ({ longitude, latitude: 45.8, place: 0 }));
    const formes = dissolve(subdivideTopologie(createTopologie(TERRE), enLigne), (site) => site, 3);
    expect(total(formes)).toBeCloseTo(aire(OUEST), 5);
    for (const forme of formes) expect(listDefauts(forme)).toEqual([]);
    expect(subdivideTopologie(createTopologie(TERRE), []).de).toHaveLength(0);
  });
});

describe('dissolving', () => {
  test('the shared border goes, the holes filled by the neighbour too', () => {
    const [ensemble] = dissolve(createTopologie(TERRE), () => 0, 1);
    expect(listDefauts(ensemble ?? [])).toEqual([]);
    expect(aire(ensemble ?? [])).toBeCloseTo(total(TERRE), 9);
    // The island fills a part of its lake only: a ring of water is left around it.
    expect(ensemble).toHaveLength(2);
    expect(ensemble?.[0]).toHaveLength(2);
  });

  test('two parts that touch at one corner stay two polygons; a lake that touches the shore stays a hole', () => {
    const [coins] = dissolve(createTopologie([carre(0, 0, 1), carre(1, 1, 1)]), () => 0, 1);
    expect(coins).toHaveLength(2);
    const lac = [carre(0, 0, 1), carre(1, 0, 1), carre(0, 1, 1), carre(2, 1, 1), carre(1, 2, 1)];
    const tour = [...lac, carre(0, 2, 1), carre(2, 2, 1), carre(2, 0, 1)];
    const [anneaux] = dissolve(createTopologie(tour), () => 0, 1);
    expect(anneaux).toHaveLength(1);
    expect(anneaux?.[0]).toHaveLength(2);
    expect(listDefauts(anneaux ?? [])).toEqual([]);
  });

  test('unions of random squares of a grid are valid and have their area', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 35 }), { maxLength: 36 }), (pris) => {
        const carres = Array.from({ length: 36 }, (_, k) => carre(k % 6, Math.floor(k / 6), 1));
        const [forme] = dissolve(createTopologie(carres), (place) => (pris.includes(place) ? 0 : -1), 1);
        expect(listDefauts(forme ?? [])).toEqual([]);
        expect(aire(forme ?? [])).toBeCloseTo(pris.length, 9);
      }),
    );
  });
});

describe('outlines that cross', () => {
  test('an overlap goes to the first, a gap to none, and both stay valid', () => {
    const formes = [carre(0, 0, 1), anneau([0.9, -0.1], [2, -0.1], [2, 1.1], [1.1, 1.1])];
    const [a, b] = dissolve(planarizeTopologie(createTopologie(formes)), (place) => place, 2);
    expect([...listDefauts(a ?? []), ...listDefauts(b ?? [])]).toEqual([]);
    expect(aire(a ?? [])).toBeCloseTo(1, 6);
    expect(aire(b ?? [])).toBeCloseTo(1.2 - 1 / 48, 6);
  });

  test('an outline that crosses itself is cut into valid parts', () => {
    const noeud = anneau([0, 0], [2, 2], [2, 0], [0, 2]);
    const [forme] = dissolve(planarizeTopologie(createTopologie([noeud])), () => 0, 1);
    expect(listDefauts(forme ?? [])).toEqual([]);
    expect(aire(forme ?? [])).toBeCloseTo(2, 6);
  });

  test('outlines that cross nothing are left as they are', () => {
    const topologie = createTopologie(TERRE);
    expect(planarizeTopologie(topologie)).toBe(topologie);
  });
});
