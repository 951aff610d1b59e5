import proj4 from 'proj4';
import { describe, expect, test } from 'vitest';
import { compterCodes, importer } from '../ingest/aide';
import { type Anneaux, carre, collection, couchesDe, feature, type Position, sens } from './aide';

const L93 =
  '+proj=lcc +lat_0=46.5 +lon_0=3 +lat_1=49 +lat_2=44 +x_0=700000 +y_0=6600000 +ellps=GRS80 +units=m +no_defs';

/** Figures of the territory in another system. */
function projeter(anneaux: Anneaux, definition: string): Anneaux {
  return anneaux.map((anneau) =>
    anneau.map((p): Position => {
      const [x, y] = proj4('WGS84', definition, [...p]) as [number, number];
      return [x, y];
    }),
  );
}

const ZONE = carre(3, 46, 0.2);

describe('level of a layer', () => {
  test.each([
    ['SIREN of EPCI', { code: '200071140', nom: 'x' }, 'epci'],
    ['an EPCI under its own header', { siren_epci: 200071140 }, 'epci'],
    ['GHT', { nom_ght: 'GHT DE L’ALLIER' }, 'ght'],
    ['names alone', { nom: 'Bassin de Moulins' }, 'libre'],
    ['départements', { code: '03', nom: 'Allier' }, 'libre'],
  ])('%s', async (_, proprietes, niveau) => {
    const lu = await importer([collection([feature(proprietes, [ZONE])])]);
    const [couche] = couchesDe(lu);
    expect(couche?.niveau).toBe(niveau);
    expect(lu.rapports[0]).toMatchObject({ genre: 'territoires', lignes: 1, acceptees: 1 });
    expect(couche?.territoires[0]?.polygones).toEqual([[ZONE]]);
  });

  test('an EPCI bears the name of the table; one that is not in it is kept and said', async () => {
    const lu = await importer([
      collection([
        feature({ code: '200071140' }, [ZONE]),
        feature({ code: '999999999', nom: 'Ancienne' }, [carre(4, 46, 0.1)]),
      ]),
    ]);
    expect(couchesDe(lu)[0]?.territoires.map(({ code, nom }) => [code, nom])).toEqual([
      ['200071140', 'CA Moulins Communauté'],
      ['999999999', 'Ancienne'],
    ]);
    expect(compterCodes(lu.rapports[0]).epci_hors_table).toBe(1);
  });

  test('communes give their position and a layer; an arrondissement, whose code looks like a commune, does not', async () => {
    const communes = await importer([
      collection([feature({ code: '03190', nom: 'x' }, [carre(3.3, 46.5, 0.1)])]),
    ]);
    expect(communes.rapports[0]?.genre).toBe('contours_communes');
    expect(couchesDe(communes)[0]).toMatchObject({ niveau: 'commune', territoires: [{ nom: 'Moulins' }] });
    const arrondissement = await importer([collection([feature({ code: '03190' }, [carre(3, 46.2, 0.5)])])]);
    expect(arrondissement.rapports[0]?.genre).toBe('territoires');
    expect(arrondissement.communes).toBe((await importer([])).communes);
  });
});

describe('coordinate system', () => {
  const metres = projeter([ZONE], L93);
  const proche = (anneau: readonly Position[] | undefined): void => {
    expect(anneau).toHaveLength(ZONE.length);
    anneau?.forEach(([x, y], k) => {
      expect(x).toBeCloseTo((ZONE[k] as Position)[0], 4);
      expect(y).toBeCloseTo((ZONE[k] as Position)[1], 4);
    });
  };

  test.each([
    ['named by a URN', { crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::2154' } } }],
    ['named the old way', { crs: { type: 'EPSG', properties: { code: 2154 } } }],
    ['named after the features', {}],
    ['not named: deduced, and said', {}],
  ])('Lambert-93, %s', async (nom, reste) => {
    const texte = collection([feature({ nom: 'x' }, metres)], reste);
    const apres = nom.includes('after')
      ? `${texte.slice(0, -1)},"crs":{"type":"name","properties":{"name":"EPSG:2154"}}}`
      : texte;
    const lu = await importer([apres]);
    proche(couchesDe(lu)[0]?.territoires[0]?.polygones[0]?.[0]);
    expect(compterCodes(lu.rapports[0]).projection_contours_deduite ?? 0).toBe(
      nom.includes('deduced') ? 1 : 0,
    );
  });

  test.each([
    ['web maps', 'EPSG:3857'],
    [
      'CC46',
      '+proj=lcc +lat_0=46 +lon_0=3 +lat_1=45.25 +lat_2=46.75 +x_0=1700000 +y_0=5200000 +ellps=GRS80 +units=m',
    ],
  ])('metres of %s are told from those of Lambert-93', async (_, definition) => {
    const lu = await importer([collection([feature({ nom: 'x' }, projeter([ZONE], definition))])]);
    proche(couchesDe(lu)[0]?.territoires[0]?.polygones[0]?.[0]);
  });

  test('communes of La Réunion in metres are read in its own system', async () => {
    const reunion = carre(55.4, -21, 0.05);
    const lu = await importer([
      collection([
        feature({ code: '97411' }, projeter([reunion], '+proj=utm +zone=40 +south +ellps=GRS80 +units=m')),
      ]),
    ]);
    expect(lu.rapports[0]).toMatchObject({ genre: 'contours_communes', acceptees: 1 });
  });

  test('degrees stay degrees whatever the file calls them', async () => {
    const crs = { crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::2154' } } };
    const lu = await importer([collection([feature({ nom: 'x' }, [ZONE])], crs)]);
    expect(couchesDe(lu)[0]?.territoires[0]?.polygones).toEqual([[ZONE]]);
  });

  test('metres of an unknown system are refused', async () => {
    const loin = carre(5_000_000, 200_000, 1000);
    const nomme = { crs: { type: 'name', properties: { name: 'EPSG:31370' } } };
    for (const reste of [{}, nomme]) {
      const lu = await importer([collection([feature({ nom: 'x' }, [loin])], reste)]);
      expect(compterCodes(lu.rapports[0])).toEqual({ projection_contours_inconnue: 1 });
    }
  });
});

describe('repairs', () => {
  test('outside rings turn counter-clockwise and holes clockwise, whatever the file does', async () => {
    const trou = carre(3.05, 46.05, 0.1);
    const lu = await importer([collection([feature({ nom: 'x' }, [[...ZONE].reverse(), trou])])]);
    const [dehors, dedans] = couchesDe(lu)[0]?.territoires[0]?.polygones[0] ?? [];
    expect(sens(dehors ?? [])).toBeGreaterThan(0);
    expect(sens(dedans ?? [])).toBeLessThan(0);
  });

  test('an open ring is closed; a ring of nothing is left out and counted', async () => {
    const ouvert = ZONE.slice(0, -1);
    const lu = await importer([
      collection([
        feature({ nom: 'x' }, [ouvert, [[3.1, 46.1]]]),
        feature({ nom: 'y' }, [[[1, 2]]]),
        { type: 'Feature', properties: {}, geometry: null },
      ]),
    ]);
    expect(couchesDe(lu)[0]?.territoires[0]?.polygones).toEqual([[ZONE]]);
    expect(lu.rapports[0]).toMatchObject({ lignes: 3, acceptees: 1, rejetees: 2 });
    expect(compterCodes(lu.rapports[0])).toMatchObject({ anneaux_ecartes: 1, contour_invalide: 2 });
  });

  test('a single feature is read, and a collection bears its own name', async () => {
    const seule = await importer([JSON.stringify(feature({ nom: 'Zone' }, [ZONE]))]);
    expect(couchesDe(seule)[0]?.territoires[0]?.nom).toBe('Zone');
    const nommee = await importer([
      collection([feature({ nom: 'x' }, [ZONE])], { name: 'Territoires d’action' }),
    ]);
    expect(couchesDe(nommee)[0]?.nom).toBe('Territoires d’action');
  });
});

describe('TopoJSON', () => {
  const topologie = {
    type: 'Topology',
    transform: { scale: [0.001, 0.001], translate: [3, 46] },
    objects: {
      autres: { type: 'Point', coordinates: [0, 0] },
      zones: {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Polygon', arcs: [[0, 1]], properties: { nom: 'Ouest' } },
          { type: 'MultiPolygon', arcs: [[[-1, 2]]], properties: { nom: 'Est' } },
          { type: 'Polygon', arcs: [[7]], properties: { nom: 'Nulle part' } },
        ],
      },
    },
    arcs: [
      [
        [100, 0],
        [0, 100],
      ],
      [
        [100, 100],
        [-100, 0],
        [0, -100],
        [100, 0],
      ],
      [
        [100, 0],
        [100, 0],
        [0, 100],
        [-100, 0],
      ],
    ],
  };

  test('arcs are glued both ways; one that does not exist costs its territory only', async () => {
    const lu = await importer([JSON.stringify(topologie)]);
    const [couche] = couchesDe(lu);
    expect(couche?.nom).toBe('zones');
    expect(couche?.territoires.map(({ nom, polygones }) => [nom, polygones[0]?.[0]])).toEqual([
      [
        'Ouest',
        expect.arrayContaining([
          [3.1, 46],
          [3.1, 46.1],
          [3, 46.1],
          [3, 46],
        ]),
      ],
      [
        'Est',
        expect.arrayContaining([
          [3.1, 46.1],
          [3.1, 46],
          [3.2, 46],
          [3.2, 46.1],
        ]),
      ],
    ]);
    expect(lu.rapports[0]).toMatchObject({ lignes: 3, acceptees: 2 });
    expect(compterCodes(lu.rapports[0])).toMatchObject({ objets_topojson_ignores: 1, contour_invalide: 1 });
  });
});
