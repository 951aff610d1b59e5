import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ZOOM_SEPARATION } from '../../../src/domain/cartographie/schema-tuiles';
import { creerGrille } from '../../../src/workers/tuiles/grille';
import { grouperSites } from '../../../src/workers/tuiles/grouper-sites';
import { indexerAmas } from '../../../src/workers/tuiles/indexer-amas';
import { mercatorX, mercatorY } from '../../../src/workers/tuiles/mercator';
import type { PointsTuiles } from '../../../src/workers/tuiles/points';

const PLACES = fc.array(
  fc.record({
    longitude: fc.double({ min: -4, max: 8, noNaN: true }),
    latitude: fc.double({ min: 42, max: 51, noNaN: true }),
    genre: fc.nat(7),
  }),
  { maxLength: 60 },
);

interface Noeud {
  readonly x: number;
  readonly y: number;
  readonly sites: readonly number[];
}

/** The same grouping without any index: every node looks at every other. */
function grouper(noeuds: readonly Noeud[], rayon: number): Noeud[] {
  const pris = new Set<number>();
  const sortie: Noeud[] = [];
  for (const [i, a] of noeuds.entries()) {
    if (pris.has(i)) continue;
    pris.add(i);
    const proches = [a];
    for (const [j, b] of noeuds.entries()) {
      if (pris.has(j) || (a.x - b.x) ** 2 + (a.y - b.y) ** 2 > rayon * rayon) continue;
      pris.add(j);
      proches.push(b);
    }
    const sites = proches.flatMap((p) => p.sites);
    const moyenne = (axe: 'x' | 'y') =>
      proches.reduce((somme, p) => somme + p[axe] * p.sites.length, 0) / sites.length;
    sortie.push(proches.length === 1 ? a : { x: moyenne('x'), y: moyenne('y'), sites });
  }
  return sortie;
}

const cle = ({ x, y, sites }: Noeud): string =>
  `${x.toFixed(9)} ${y.toFixed(9)} ${[...sites].sort((a, b) => a - b).join(',')}`;

describe('clusters of a view', () => {
  it('are those of a search among all the nodes, at every zoom', () => {
    fc.assert(
      fc.property(PLACES, (places) => {
        const points: PointsTuiles = {
          longitude: Float64Array.from(places, (p) => p.longitude),
          latitude: Float64Array.from(places, (p) => p.latitude),
          genre: Uint8Array.from(places, (p) => p.genre),
          approche: new Uint8Array(places.length),
        };
        const sites = grouperSites(points, Uint32Array.from(places.keys()));
        const index = indexerAmas(points, sites);
        let attendus: Noeud[] = Array.from({ length: sites.nombre }, (_, site) => {
          const i = sites.membres[sites.debuts[site] as number] as number;
          return {
            x: mercatorX(points.longitude[i] as number),
            y: mercatorY(points.latitude[i] as number),
            sites: [site],
          };
        });
        for (let z = ZOOM_SEPARATION; z >= 0; z -= 1) {
          attendus = grouper(attendus, 400 / (4096 * 2 ** z));
          const trouves = index
            .chercher(z, 0, 0, 1, 1)
            .map(({ id, x, y }) => ({ x, y, sites: id < sites.nombre ? [id] : (index.sites(id) ?? []) }));
          expect(trouves.map(cle).sort()).toEqual(attendus.map(cle).sort());
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** Spread evenly, unlike drawn doubles, which crowd at 0 and 1. */
const PART = fc.integer({ min: 0, max: 999 }).map((millieme) => millieme / 1000);

describe('grid', () => {
  it('gives every point of a rectangle, each once', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(PART, PART), { minLength: 40, maxLength: 200 }),
        fc.constantFrom(0.001, 0.03, 0.4),
        fc.tuple(PART, PART),
        (points, cote, [x0, y0]) => {
          const x = Float64Array.from(points, (p) => p[0]);
          const y = Float64Array.from(points, (p) => p[1]);
          const vus: number[] = [];
          creerGrille(x, y, points.length, cote).parcourir(x0, y0, x0 + 0.1, y0 + 0.2, (k) => vus.push(k));
          expect(new Set(vus).size).toBe(vus.length);
          for (const [k, [px, py]] of points.entries())
            if (px >= x0 && px <= x0 + 0.1 && py >= y0 && py <= y0 + 0.2) expect(vus).toContain(k);
        },
      ),
      { numRuns: 200 },
    );
  });
});
