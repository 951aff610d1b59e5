import { VectorTile, type VectorTileFeature } from '@mapbox/vector-tile';
import fc from 'fast-check';
import { PbfReader } from 'pbf';
import { describe, expect, it } from 'vitest';
import {
  COUCHES_TUILE_CHANGEMENTS,
  ETENDUE_TUILE,
  ZOOM_SEPARATION,
  ZOOM_TRAJETS,
} from '../../../src/domain/cartographie/schema-tuiles';
import { GENRES_CHANGEMENT } from '../../../src/domain/comparaison/changement';
import {
  type ChangementPlace,
  createTuilesChangements,
} from '../../../src/workers/tuiles/create-tuiles-changements';
import { mercatorX, mercatorY } from '../../../src/workers/tuiles/mercator';

/** Degrees to a tenth of a metre: files hold no more, and a place a rounding error away from a tile's edge proves nothing. */
const degres = (min: number, max: number) =>
  fc.double({ min, max, noNaN: true }).map((d) => Number(d.toFixed(6)));

const CHANGEMENT: fc.Arbitrary<ChangementPlace> = fc
  .record({
    genre: fc.constantFrom(...GENRES_CHANGEMENT),
    numeroFiness: fc.stringMatching(/^\d{9}$/),
    nom: fc.string(),
    longitude: degres(-4, 8),
    latitude: degres(42, 51),
    ecart: degres(0.005, 0.5),
  })
  .map(({ ecart, ...reste }) => ({
    ...reste,
    longitudeAvant: reste.genre === 'deplacement' ? Number((reste.longitude - ecart).toFixed(6)) : null,
    latitudeAvant: reste.genre === 'deplacement' ? reste.latitude : null,
  }));

/** Features of a layer in the tiles around a point. */
function lire(
  changements: readonly ChangementPlace[],
  couche: string,
  z: number,
  tuilesLues: readonly (readonly [number, number])[],
): { feature: VectorTileFeature; x: number; y: number }[] {
  const tuiles = createTuilesChangements(changements);
  return tuilesLues.flatMap(([x, y]) => {
    const octets = tuiles.tuile(z, x, y);
    if (octets.byteLength === 0) return [];
    const lue = new VectorTile(new PbfReader(new Uint8Array(octets))).layers[couche];
    return Array.from({ length: lue?.length ?? 0 }, (_, k) => lue?.feature(k))
      .filter((feature) => feature !== undefined)
      .filter((feature) => {
        const point = feature.loadGeometry()[0]?.[0];
        return (
          feature.type !== 1 ||
          (point !== undefined &&
            point.x >= 0 &&
            point.y >= 0 &&
            point.x < ETENDUE_TUILE &&
            point.y < ETENDUE_TUILE)
        );
      })
      .map((feature) => ({ feature, x, y }));
  });
}

const monde = (z: number): readonly (readonly [number, number])[] =>
  Array.from({ length: 4 ** z }, (_, k) => [k % 2 ** z, Math.floor(k / 2 ** z)] as const);

const tuileDe = (longitude: number, latitude: number, z: number): readonly [number, number] => [
  Math.floor(mercatorX(longitude) * 2 ** z),
  Math.floor(mercatorY(latitude) * 2 ** z),
];

describe('tiles of the changes between two vintages', () => {
  it('count every placed change once, by kind', () => {
    fc.assert(
      fc.property(
        fc.array(CHANGEMENT, { maxLength: 40 }),
        fc.integer({ min: 0, max: 3 }),
        (changements, z) => {
          const nombres = new Array<number>(GENRES_CHANGEMENT.length).fill(0);
          for (const { feature } of lire(changements, COUCHES_TUILE_CHANGEMENTS.changements, z, monde(z)))
            nombres[Number(feature.properties.genre)] = (nombres[Number(feature.properties.genre)] ?? 0) + 1;
          for (const { feature } of lire(changements, COUCHES_TUILE_CHANGEMENTS.amas, z, monde(z))) {
            const composition = String(feature.properties.composition).split(',').map(Number);
            expect(composition.reduce((a, b) => a + b, 0)).toBe(feature.properties.nombre);
            for (const [k, n] of composition.entries()) nombres[k] = (nombres[k] ?? 0) + n;
          }
          expect(nombres).toEqual(
            GENRES_CHANGEMENT.map((genre) => changements.filter((c) => c.genre === genre).length),
          );
        },
      ),
      { numRuns: 40 },
    );
  });

  it('leave out what has no place', () => {
    const sans: ChangementPlace = {
      genre: 'ouverture',
      numeroFiness: '010000001',
      nom: 'A',
      longitude: null,
      latitude: null,
      longitudeAvant: null,
      latitudeAvant: null,
    };
    expect(createTuilesChangements([sans]).tuile(0, 0, 0).byteLength).toBe(0);
  });

  it('draw a move from its former to its new place, in every tile it crosses', () => {
    fc.assert(
      fc.property(
        CHANGEMENT.filter(({ genre }) => genre === 'deplacement'),
        fc.integer({ min: ZOOM_TRAJETS, max: ZOOM_SEPARATION }),
        (changement, z) => {
          const debut = tuileDe(changement.longitudeAvant ?? 0, changement.latitudeAvant ?? 0, z);
          const fin = tuileDe(changement.longitude ?? 0, changement.latitude ?? 0, z);
          for (const tuile of [debut, fin])
            expect(lire([changement], COUCHES_TUILE_CHANGEMENTS.trajets, z, [tuile])).toHaveLength(1);
          expect(lire([changement], COUCHES_TUILE_CHANGEMENTS.departs, z, [debut])).toHaveLength(1);
          // The line ends where the new place is.
          const [ligne] = lire([changement], COUCHES_TUILE_CHANGEMENTS.trajets, z, [fin]);
          const bout = ligne?.feature.loadGeometry()[0]?.at(-1);
          const echelle = 2 ** z * ETENDUE_TUILE;
          expect((ligne?.x ?? 0) * ETENDUE_TUILE + (bout?.x ?? 0)).toBeCloseTo(
            mercatorX(changement.longitude ?? 0) * echelle,
            -1,
          );
          // Nothing of it lies far outside the tiles it is in.
          for (const { feature } of lire([changement], COUCHES_TUILE_CHANGEMENTS.trajets, z, [debut, fin]))
            for (const { x, y } of feature.loadGeometry()[0] ?? []) {
              expect(Math.max(-x, -y, x - ETENDUE_TUILE, y - ETENDUE_TUILE)).toBeLessThanOrEqual(200);
            }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('draw no move before it can be told from a point', () => {
    const changement: ChangementPlace = {
      genre: 'deplacement',
      numeroFiness: '010000001',
      nom: 'A',
      longitude: 2.3,
      latitude: 47,
      longitudeAvant: 2.2,
      latitudeAvant: 47,
    };
    const z = ZOOM_TRAJETS - 1;
    const ici = [tuileDe(2.3, 47, z)];
    expect(lire([changement], COUCHES_TUILE_CHANGEMENTS.trajets, z, ici)).toEqual([]);
    expect(lire([changement], COUCHES_TUILE_CHANGEMENTS.changements, z, ici)).toHaveLength(1);
  });
});
