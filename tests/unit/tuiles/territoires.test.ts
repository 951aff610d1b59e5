import { VectorTile } from '@mapbox/vector-tile';
import fc from 'fast-check';
import { PbfReader } from 'pbf';
import { describe, expect, it } from 'vitest';
import {
  COUCHES_TUILE_TERRITOIRES,
  ETENDUE_TUILE,
  ZOOM_MAX_TERRITOIRES,
} from '../../../src/domain/cartographie/schema-tuiles';
import type { CoucheTerritoires, TerritoireDessine } from '../../../src/domain/territoire/couche';
import { findPointInterieur } from '../../../src/domain/territoire/find-point-interieur';
import { createTuilesCouche } from '../../../src/workers/tuiles/create-tuiles-couche';
import { coteMedian } from '../../../src/workers/tuiles/emprises';
import { mercatorX, mercatorY } from '../../../src/workers/tuiles/mercator';

type Anneau = readonly (readonly [number, number])[];

const carre = (x: number, y: number, cote: number): Anneau => [
  [x, y],
  [x + cote, y],
  [x + cote, y + cote],
  [x, y + cote],
  [x, y],
];

const couche = (territoires: readonly TerritoireDessine[]): CoucheTerritoires => ({
  id: 'c',
  nom: 'Communes',
  niveau: 'commune',
  fichier: 'c.geojson',
  date: null,
  emprise: [0, 0, 1, 1],
  territoires,
  sommetsLus: 0,
  sommetsGardes: 0,
});

function lire(octets: ArrayBuffer): VectorTile {
  return new VectorTile(new PbfReader(new Uint8Array(octets)));
}

describe('tiles of the outlines brought by the user', () => {
  const moulins: TerritoireDessine = { code: '03190', nom: 'Moulins', polygones: [[carre(3, 46, 0.4)]] };
  const sansCode: TerritoireDessine = { code: null, nom: 'Bassin', polygones: [[carre(3.4, 46, 0.4)]] };

  it('carry each territory with its name and code, and one place for its name', () => {
    const tuiles = createTuilesCouche(couche([moulins, sansCode]));
    const { layers } = lire(tuiles.tuile(0, 0, 0));
    const contours = layers[COUCHES_TUILE_TERRITOIRES.contours];
    expect(contours?.length).toBe(2);
    expect(contours?.feature(0).properties).toEqual({ nom: 'Moulins', code: '03190' });
    expect(contours?.feature(1).properties).toEqual({ nom: 'Bassin' });
    expect(contours?.feature(0).type).toBe(3);
    expect(layers[COUCHES_TUILE_TERRITOIRES.noms]?.length).toBe(2);
  });

  it('put a name in one tile only, inside its territory', () => {
    const tuiles = createTuilesCouche(couche([moulins]));
    const z = 9;
    let noms = 0;
    for (let x = Math.floor(mercatorX(3) * 2 ** z); x <= mercatorX(3.4) * 2 ** z; x += 1) {
      for (let y = Math.floor(mercatorY(46.4) * 2 ** z); y <= mercatorY(46) * 2 ** z; y += 1) {
        const couche = lire(tuiles.tuile(z, x, y)).layers[COUCHES_TUILE_TERRITOIRES.noms];
        for (let k = 0; k < (couche?.length ?? 0); k += 1) {
          const point = couche?.feature(k).loadGeometry()[0]?.[0];
          // A point of the neighbour's margin is drawn by the neighbour.
          if (
            point !== undefined &&
            Math.min(point.x, point.y) >= 0 &&
            Math.max(point.x, point.y) < ETENDUE_TUILE
          )
            noms += 1;
        }
      }
    }
    expect(noms).toBe(1);
  });

  it('are empty away from them, and without any', () => {
    expect(createTuilesCouche(couche([moulins])).tuile(8, 3, 3).byteLength).toBe(0);
    expect(createTuilesCouche(couche([])).tuile(0, 0, 0).byteLength).toBe(0);
    expect(
      createTuilesCouche(couche([{ code: null, nom: 'Rien', polygones: [] }])).tuile(0, 0, 0).byteLength,
    ).toBe(0);
    expect(createTuilesCouche(couche([moulins])).tuile(ZOOM_MAX_TERRITOIRES, 0, 0).byteLength).toBe(0);
  });
});

describe('size of the territories of a layer', () => {
  it('is the width of the one in the middle', () => {
    const territoires = [1, 9, 3].map((cote) => ({ code: null, nom: '', polygones: [[carre(0, 0, cote)]] }));
    expect(coteMedian(territoires)).toBe(3);
    expect(coteMedian([])).toBe(0);
    expect(coteMedian([{ code: null, nom: 'Rien', polygones: [] }])).toBe(0);
  });
});

describe('place of a name', () => {
  const dedans = ([x, y]: readonly [number, number], anneau: Anneau): boolean => {
    let compte = 0;
    for (let k = 1; k < anneau.length; k += 1) {
      const [x1, y1] = anneau[k - 1] as readonly [number, number];
      const [x2, y2] = anneau[k] as readonly [number, number];
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) compte += 1;
    }
    return compte % 2 === 1;
  };

  it('lies inside any star-shaped territory', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.2, max: 1, noNaN: true }), { minLength: 5, maxLength: 30 }),
        (rayons) => {
          const anneau = rayons.map((r, k) => {
            const angle = (2 * Math.PI * k) / rayons.length;
            return [2 + r * Math.cos(angle), 46 + r * Math.sin(angle)] as const;
          });
          const ferme = [...anneau, anneau[0] as readonly [number, number]];
          const place = findPointInterieur([[ferme]]);
          expect(place).not.toBeNull();
          if (place !== null) expect(dedans(place, ferme)).toBe(true);
        },
      ),
    );
  });

  it('avoids the hole, and is on the largest part', () => {
    const troue = findPointInterieur([[carre(0, 0, 9), carre(3, 3, 3)]]);
    expect(dedans(troue ?? [4.5, 4.5], carre(3, 3, 3))).toBe(false);
    const iles = findPointInterieur([[carre(0, 0, 1)], [carre(10, 0, 3)]]);
    expect(iles?.[0]).toBeCloseTo(11.5);
  });

  it('is nowhere without a polygon', () => {
    expect(findPointInterieur([])).toBeNull();
    expect(findPointInterieur([[[[1, 1]]]])).toBeNull();
  });
});
