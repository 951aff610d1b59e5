import { VectorTile } from '@mapbox/vector-tile';
import fc from 'fast-check';
import { PbfReader } from 'pbf';
import { describe, expect, it } from 'vitest';
import {
  COUCHES_TUILE,
  ETENDUE_TUILE,
  PILE_ETALEE,
  UNITES_PAR_PIXEL,
  ZOOM_SEPARATION,
} from '../../../src/domain/cartographie/schema-tuiles';
import type { Offre } from '../../../src/domain/etablissement/offre';
import { createTuiles, type Tuiles } from '../../../src/workers/tuiles/create-tuiles';
import { dessinerOffre } from '../../../src/workers/tuiles/decrire-etablissement';
import { grouperSites } from '../../../src/workers/tuiles/grouper-sites';
import {
  contexteEssai,
  NOMBRE_FAMILLES,
  offreEssai,
  type PointEssai,
  toutes,
  tuilesAutour,
} from './offre-essai';

interface Lu {
  readonly etablissements: { id: number; x: number; y: number; proprietes: Record<string, unknown> }[];
  readonly amas: { id: number; proprietes: Record<string, unknown> }[];
}

/** Features that the map would draw for this zoom: those inside their own tile. */
function lireZoom(tuiles: Tuiles, offre: Offre, z: number, anneaux = 1): Lu {
  const lu: Lu = { etablissements: [], amas: [] };
  for (const [x, y] of tuilesAutour(offre, z, anneaux)) {
    const octets = tuiles.tuile(z, x, y);
    if (octets.byteLength === 0) continue;
    const tuile = new VectorTile(new PbfReader(new Uint8Array(octets)));
    for (const nom of [COUCHES_TUILE.etablissements, COUCHES_TUILE.amas] as const) {
      const couche = tuile.layers[nom];
      for (let k = 0; k < (couche?.length ?? 0); k += 1) {
        const feature = couche?.feature(k);
        const point = feature?.loadGeometry()[0]?.[0];
        if (feature === undefined || point === undefined) continue;
        if (point.x < 0 || point.y < 0 || point.x >= ETENDUE_TUILE || point.y >= ETENDUE_TUILE) continue;
        lu[nom].push({
          id: feature.id as number,
          x: x * ETENDUE_TUILE + point.x,
          y: y * ETENDUE_TUILE + point.y,
          proprietes: feature.properties,
        });
      }
    }
  }
  return lu;
}

function composition(amas: Lu['amas'][0]): number[] {
  return String(amas.proprietes.composition).split(',').map(Number);
}

const COORDONNEE = fc.double({ min: -4.5, max: 8, noNaN: true });
const LATITUDE = fc.double({ min: 42, max: 51, noNaN: true });
/** Points drawn among few places, so that many share one exactly and others nearly. */
const POINTS: fc.Arbitrary<PointEssai[]> = fc
  .tuple(
    fc.array(fc.tuple(COORDONNEE, LATITUDE), { minLength: 1, maxLength: 12 }),
    fc.array(
      fc.record({
        lieu: fc.nat(),
        ecart: fc.constantFrom(0, 0, 0, 1e-4, 2e-3, 0.05),
        famille: fc.nat(NOMBRE_FAMILLES - 1),
        places: fc.constantFrom(Number.NaN, 5, 30, 60, 200),
        precision: fc.nat(3),
      }),
      { maxLength: 60 },
    ),
  )
  .map(([lieux, tirages]) =>
    tirages.map(({ lieu, ecart, ...reste }) => {
      const [longitude, latitude] = lieux[lieu % lieux.length] as [number, number];
      return { ...reste, longitude: longitude + ecart, latitude };
    }),
  );

describe('tiles of a view', () => {
  it('count every establishment once at every zoom, families included', () => {
    fc.assert(
      fc.property(POINTS, fc.integer({ min: 0, max: ZOOM_SEPARATION + 2 }), (points, z) => {
        const offre = offreEssai(points);
        const lu = lireZoom(createTuiles(contexteEssai(offre), toutes(offre)), offre, z, 2);
        const familles = new Array<number>(NOMBRE_FAMILLES).fill(0);
        let total = lu.etablissements.length;
        for (const { proprietes } of lu.etablissements) {
          familles[Number(proprietes.groupe)] = (familles[Number(proprietes.groupe)] ?? 0) + 1;
        }
        for (const amas of lu.amas) {
          const effectifs = composition(amas);
          expect(effectifs.reduce((a, b) => a + b, 0)).toBe(amas.proprietes.nombre);
          total += Number(amas.proprietes.nombre);
          for (const [k, effectif] of effectifs.entries()) familles[k] = (familles[k] ?? 0) + effectif;
        }
        const attendu = new Array<number>(NOMBRE_FAMILLES).fill(0);
        for (const { famille } of points) attendu[famille] = (attendu[famille] ?? 0) + 1;
        expect(total).toBe(points.length);
        expect(familles).toEqual(attendu);
      }),
      { numRuns: 60 },
    );
  });

  it('draw each establishment by itself, once, from the zoom of separation on', () => {
    fc.assert(
      fc.property(POINTS, (points) => {
        const offre = offreEssai(points);
        const lu = lireZoom(createTuiles(contexteEssai(offre), toutes(offre)), offre, ZOOM_SEPARATION, 2);
        expect(lu.amas).toEqual([]);
        expect(lu.etablissements.map(({ id }) => id).sort((a, b) => a - b)).toEqual(points.map((_, i) => i));
      }),
      { numRuns: 60 },
    );
  });

  it('set establishments of one point apart enough to be clicked', () => {
    for (const nombre of [2, 3, 5, 6, 9, 10, 31, 60]) {
      const offre = offreEssai(
        Array.from({ length: nombre }, (_, i) => ({
          longitude: 2.6,
          latitude: 46.34,
          famille: i % NOMBRE_FAMILLES,
          places: 40,
          precision: 0,
        })),
      );
      const { etablissements } = lireZoom(
        createTuiles(contexteEssai(offre), toutes(offre)),
        offre,
        ZOOM_SEPARATION,
        2,
      );
      expect(etablissements).toHaveLength(nombre);
      for (const [k, a] of etablissements.entries()) {
        for (const b of etablissements.slice(k + 1)) {
          expect(Math.hypot(a.x - b.x, a.y - b.y) / UNITES_PAR_PIXEL).toBeGreaterThan(20);
        }
      }
    }
  });

  it('spread a small lone pile at every zoom and count a larger one', () => {
    const pile = (nombre: number): Offre =>
      offreEssai(
        Array.from({ length: nombre }, () => ({
          longitude: 3.3,
          latitude: 46.57,
          famille: 0,
          places: Number.NaN,
          precision: 2,
        })),
      );
    const petite = pile(PILE_ETALEE);
    expect(
      lireZoom(createTuiles(contexteEssai(petite), toutes(petite)), petite, 7).etablissements,
    ).toHaveLength(PILE_ETALEE);
    const grande = pile(PILE_ETALEE + 1);
    const lu = lireZoom(createTuiles(contexteEssai(grande), toutes(grande)), grande, 7);
    expect(lu.etablissements).toEqual([]);
    expect(
      lu.amas.map(({ proprietes }) => [proprietes.nombre, proprietes.pile, proprietes.approches]),
    ).toEqual([[PILE_ETALEE + 1, 1, PILE_ETALEE + 1]]);
  });

  it('give back what a cluster holds, and a zoom at which it opens', () => {
    fc.assert(
      fc.property(POINTS, fc.integer({ min: 3, max: 12 }), (points, z) => {
        const offre = offreEssai(points);
        const tuiles = createTuiles(contexteEssai(offre), toutes(offre));
        for (const amas of lireZoom(tuiles, offre, z, 2).amas) {
          const contenu = tuiles.amas(amas.id, 1000);
          expect(contenu?.nombre).toBe(amas.proprietes.nombre);
          expect(contenu?.indices).toHaveLength(Number(amas.proprietes.nombre));
          expect(contenu?.zoomOuverture).toBeGreaterThan(z);
          expect(contenu?.zoomOuverture).toBeLessThanOrEqual(ZOOM_SEPARATION);
          expect(tuiles.amas(amas.id, 1)?.indices).toHaveLength(1);
          const familles = new Array<number>(NOMBRE_FAMILLES).fill(0);
          for (const i of contenu?.indices ?? []) {
            const famille = points[i]?.famille ?? 0;
            familles[famille] = (familles[famille] ?? 0) + 1;
          }
          expect(familles).toEqual(composition(amas));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('know no other cluster', () => {
    const offre = offreEssai([]);
    const tuiles = createTuiles(contexteEssai(offre), toutes(offre));
    for (const id of [-1, 0, 3, 1e6, 1.5, Number.NaN]) expect(tuiles.amas(id, 10)).toBeNull();
  });

  it('leave out what has no position and what the view leaves out', () => {
    const point = { longitude: 2, latitude: 47, famille: 0, places: 10, precision: 0 };
    const offre = offreEssai([point, { ...point, longitude: Number.NaN }, { ...point, longitude: 5 }]);
    const lu = lireZoom(createTuiles(contexteEssai(offre), Uint32Array.of(0, 1)), offre, 10);
    expect(lu.etablissements.map(({ id }) => id)).toEqual([0]);
    expect([
      ...grouperSites(dessinerOffre(contexteEssai(offre), 'famille').points, toutes(offre)).membres,
    ]).toEqual([0, 2]);
  });

  it('say what is known of an establishment and nothing of what is not', () => {
    const offre = offreEssai([
      { longitude: 2, latitude: 47, famille: 3, places: 45, precision: 2 },
      { longitude: 5, latitude: 47, famille: 1, places: Number.NaN, precision: 0 },
    ]);
    const lu = lireZoom(createTuiles(contexteEssai(offre), toutes(offre)), offre, 9);
    const proprietes = [...lu.etablissements].sort((a, b) => a.id - b.id).map((e) => e.proprietes);
    expect(proprietes).toEqual([
      {
        palette: 0,
        groupe: 3,
        classe: 3,
        precision: 2,
        colocalises: 1,
        nom: 'Établissement 0',
        numero: '990000000',
        places: 45,
      },
      {
        palette: 0,
        groupe: 1,
        classe: 0,
        precision: 0,
        colocalises: 1,
        nom: 'Établissement 1',
        numero: '990000001',
      },
    ]);
  });

  it('mark the closed establishments and count them apart', () => {
    const point = { longitude: 2, latitude: 47, famille: 3, places: Number.NaN, precision: 0 };
    const offre = offreEssai([point, ...new Array(PILE_ETALEE + 1).fill({ ...point, longitude: 6 })]);
    offre.etablissements.ferme.fill(1, 0, 3);
    const lu = lireZoom(createTuiles(contexteEssai(offre), toutes(offre)), offre, 9);
    expect(lu.etablissements.map(({ proprietes }) => proprietes.ferme)).toEqual([1]);
    expect(
      lu.amas.map(({ proprietes }) => [proprietes.nombre, proprietes.composition, proprietes.fermes]),
    ).toEqual([[PILE_ETALEE + 1, `0,0,0,${PILE_ETALEE - 1},0,0,0`, 2]]);
  });

  it('are empty where there is nothing', () => {
    const offre = offreEssai([{ longitude: 2, latitude: 47, famille: 0, places: 1, precision: 0 }]);
    expect(createTuiles(contexteEssai(offre), toutes(offre)).tuile(8, 3, 3).byteLength).toBe(0);
    expect(createTuiles(contexteEssai(offre), new Uint32Array(0)).tuile(0, 0, 0).byteLength).toBe(0);
  });

  it('do not depend on the order of the view, nor change it', () => {
    fc.assert(
      fc.property(POINTS, (points) => {
        const offre = offreEssai(points);
        const indices = toutes(offre).reverse();
        const copie = indices.slice();
        const renverses = lireZoom(
          createTuiles(contexteEssai(offre), indices),
          offre,
          ZOOM_SEPARATION,
          2,
        ).etablissements;
        const droits = lireZoom(
          createTuiles(contexteEssai(offre), toutes(offre)),
          offre,
          ZOOM_SEPARATION,
          2,
        ).etablissements;
        expect(indices).toEqual(copie);
        expect(renverses.map((e) => e.id).sort()).toEqual(droits.map((e) => e.id).sort());
      }),
      { numRuns: 20 },
    );
  });
});
