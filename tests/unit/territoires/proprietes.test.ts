import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importer } from '../ingest/aide';
import { carre, collection, couchesDe, feature, type Position, sens } from './aide';

const GEOJSON = collection(
  [
    feature({ code: '200071140', nom: 'Moulins' }, [
      carre(3, 46, 0.2, 3),
      [...carre(3.05, 46.05, 0.1)].reverse(),
    ]),
    feature({ code: '200071389', nom: 'Montluçon' }, [carre(3.2, 46, 0.2, 3)]),
  ],
  { crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } } },
);
const TOPOJSON = JSON.stringify({
  type: 'Topology',
  transform: { scale: [0.001, 0.001], translate: [3, 46] },
  objects: { zones: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [[0, -1, 0]] }] } },
  arcs: [
    [
      [0, 0],
      [100, 0],
      [0, 100],
      [-100, 0],
      [0, -100],
    ],
  ],
});

/** A JSON text with characters replaced, cut or doubled. */
const ABIME = fc
  .tuple(
    fc.constantFrom(GEOJSON, TOPOJSON),
    fc.array(
      fc.tuple(
        fc.nat(),
        fc.nat({ max: 12 }),
        fc.constantFrom('', '0', '-', '9', ',', '[]', '{}', 'null', '"', '1e400', '\u0000', 'é'),
      ),
      { minLength: 1, maxLength: 4 },
    ),
  )
  .map(([texte, coups]) =>
    coups.reduce((abime, [place, longueur, mis]) => {
      const debut = place % (abime.length + 1);
      return abime.slice(0, debut) + mis + abime.slice(debut + longueur);
    }, texte),
  );

test('damaged outlines: no crash, a balanced account, and rings that can be drawn', async () => {
  await fc.assert(
    fc.asyncProperty(ABIME, async (texte) => {
      const lu = await importer([texte]);
      for (const { lignes, acceptees, rejetees } of lu.rapports) expect(acceptees + rejetees).toBe(lignes);
      for (const { territoires } of couchesDe(lu))
        for (const anneau of territoires.flatMap(({ polygones }) => polygones.flat())) {
          expect(anneau.length).toBeGreaterThanOrEqual(4);
          expect(anneau.at(-1)).toEqual(anneau[0]);
          expect(anneau.flat().every(Number.isFinite)).toBe(true);
        }
    }),
    { numRuns: 300 },
  );
}, 60_000);

test('the first ring of each polygon turns one way and the others the other way, whatever they did', async () => {
  const anneau = fc
    .tuple(
      fc.double({ min: 0, max: 0.4, noNaN: true }),
      fc.double({ min: 0.2, max: 0.5, noNaN: true }),
      fc.boolean(),
    )
    .map(([decalage, cote, renverse]): Position[] => {
      const direct = carre(3 + decalage, 46 + decalage, cote);
      return renverse ? direct.reverse() : direct;
    });
  await fc.assert(
    fc.asyncProperty(fc.array(anneau, { minLength: 1, maxLength: 4 }), async (anneaux) => {
      const lu = await importer([collection([feature({ nom: 'x' }, anneaux)])]);
      for (const polygone of couchesDe(lu).flatMap(({ territoires }) =>
        territoires.flatMap((t) => t.polygones),
      ))
        polygone.forEach((dessine, rang) => {
          expect(Math.sign(sens(dessine))).toBe(rang === 0 ? 1 : -1);
        });
    }),
    { numRuns: 60 },
  );
});
