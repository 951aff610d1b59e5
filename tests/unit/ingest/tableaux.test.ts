import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCode } from '../../../src/domain/shared/colonne-code';
import { readTexte } from '../../../src/domain/shared/colonne-texte';
import { findCommune, PRECISIONS } from '../../../src/domain/territoire/commune';
import { CORPUS, fichierCorpus } from '../../aide/corpus';
import { type Contenu, compterCodes, fichier, importer, reference, structureEt } from './aide';

async function lire(contenu: Contenu) {
  const resultat = await importer([contenu]);
  const rapport = resultat.rapports[0];
  if (!rapport) throw new Error('got no account, expected one');
  expect(rapport.lignes).toBe(rapport.acceptees + rapport.rejetees);
  return { ...resultat, rapport, codes: compterCodes(rapport), e: resultat.offre.etablissements };
}

test.each([
  [
    'semicolon, French names',
    'N° FINESS;Raison sociale;Catégorie;Code commune;Longitude;Latitude;Nb places\n030000012;EHPAD A;500;03190;3,33;46,56;80',
  ],
  [
    'comma, English names',
    'finess,name,nom,categorie,code_insee,lon,lat,capacite\n030000012,x,"EHPAD A",500,03190,3.33,46.56,80',
  ],
  [
    'tab, upper case',
    'NUM_FINESS\tNOM\tCODE_CATEGORIE\tCODGEO\tLNG\tLAT\tCAPACITE_INSTALLEE\n030000012\tEHPAD A\t500\t03190\t3.33\t46.56\t80',
  ],
  [
    'quoted, titles above, zeros lost',
    'Liste des EHPAD\n\n"FINESS ET";"Dénomination";"categ";"insee";"Geo Point 2D";"places"\n"30000012";"EHPAD A";"500";"3190";"46.56, 3.33";"80"',
  ],
])('a table with %s is recognised by its columns', async (_, texte) => {
  const { e, rapport } = await lire(texte);
  expect([rapport.genre, rapport.acceptees, e.nombre]).toEqual(['table', 1, 1]);
  expect([readTexte(e.numeroFiness, 0), readTexte(e.nom, 0), readCode(e.categorie, 0)]).toEqual([
    '030000012',
    'EHPAD A',
    '500',
  ]);
  expect(e.places[0]).toBe(80);
  expect(e.longitude[0]).toBeCloseTo(3.33, 6);
  expect(PRECISIONS[e.precision[0] as number]).toBe('source');
  expect(reference.communes.code[e.commune[0] as number]).toBe('03190');
});

test('our own export is read again; what was placed at its commune is not taken for a position', async () => {
  const { e, codes } = await lire(
    '\ufeffnumero_finess;numero_finess_ej;nom;categorie;libelle_categorie;famille;public;statut_groupe;places;code_commune;commune;departement;longitude;latitude;precision_position;date_ouverture\n' +
      "030000012;030780100;'=A;500;EHPAD;personnes_agees;personnes_agees;EPS;80;03190;Moulins;03;3,33;46,56;source;1990-01-01\n" +
      '030000020;030780100;B;500;EHPAD;personnes_agees;personnes_agees;EPS;;03190;Moulins;03;3,33;46,56;commune;\n',
  );
  expect(readTexte(e.nom, 0)).toBe('=A');
  expect([...e.precision].map((p) => PRECISIONS[p])).toEqual(['source', expect.stringMatching(/^commune/)]);
  expect(codes.coordonnees_non_source).toBe(1);
  expect(e.dateOuverture[0]).toBe(19900101);
  expect([...e.places]).toEqual([80, Number.NaN]);
});

const T_FINESS =
  'source,date_maj,finess,finess8,etat,date_extract_finess,rs,type,ej_finess,ej_rs,et_finess,et_rs,siren,siret,date_autorisation,date_ouverture,date_maj_finess,adresse_num_voie,adresse_comp_voie,adresse_type_voie,adresse_nom_voie,adresse_lieuditbp,adresse_code_postal,adresse_lib_routage,telephone,telecopie,com_code,statut_jur_code,statut_jur_lib,statut_jur_etat,statut_jur_niv3_code,statut_jur_niv3_lib,statut_jur_niv2_code,statut_jur_niv2_lib,statut_jur_niv1_code,statut_jur_niv1_lib,categ_code,categ_lib,categ_lib_court,categ_etat,categ_niv3_code,categ_niv3_lib,categ_niv2_code,categ_niv2_lib,categ_niv1_code,categ_niv1_lib,gestion_ars,gestion_drjcs,gestion_drihl,antenne_possible,ditep,dateconv,mft_code,mft_lib,sph_code,sph_lib,geoloc_x,geoloc_y,geoloc_precision,geoloc_projection,geoloc_datemaj'.split(
    ',',
  );

function ligneTFiness(valeurs: Readonly<Record<string, string>>): string {
  return T_FINESS.map((nom) => valeurs[nom] ?? '').join(';');
}

test('T_FINESS: establishments and entities told by their type, coordinates in the system it names', async () => {
  const commun = {
    etat: 'ACTUEL',
    date_extract_finess: '2020-03-18',
    com_code: '03190',
    statut_jur_code: '13',
    siren: '260300173',
  };
  const { e, offre, rapport, codes } = await lire(
    [
      T_FINESS.join(';'),
      ligneTFiness({
        ...commun,
        finess: '030000012',
        type: 'ET',
        rs: 'EHPAD',
        ej_finess: '030780100',
        ej_rs: 'CH DE NERIS',
        categ_code: '500',
        geoloc_x: '726000',
        geoloc_y: '6608000',
        geoloc_projection: 'LAMBERT_93',
        date_maj_finess: '2019-12-01',
        date_maj: '2020-03-18',
        adresse_num_voie: '16',
        adresse_type_voie: 'R',
        adresse_nom_voie: 'VOLTAIRE',
        adresse_code_postal: '03000',
        adresse_lib_routage: 'MOULINS',
      }),
      ligneTFiness({ ...commun, finess: '030780118', type: 'EJ', rs: 'ASSOCIATION', statut_jur_code: '60' }),
      ligneTFiness({ ...commun, finess: '030000020', type: 'ET', rs: 'FERME', etat: 'FERME' }),
    ].join('\n'),
  );
  expect(rapport).toMatchObject({ genre: 't_finess', dateDonnees: '2020-03-18', lignes: 3, acceptees: 2 });
  expect(codes.etablissement_ferme).toBe(1);
  expect(PRECISIONS[e.precision[0] as number]).toBe('source');
  expect([readTexte(e.adresse, 0), readTexte(e.acheminement, 0), e.dateMaj[0]]).toEqual([
    '16 R VOLTAIRE',
    '03000 MOULINS',
    20191201,
  ]);
  // The entity named by its establishment is described but not counted as read.
  expect([0, 1].map((k) => readTexte(offre.entites.nom, k))).toEqual(['CH DE NERIS', 'ASSOCIATION']);
  expect([...offre.entites.lue]).toEqual([0, 1]);
  expect(readCode(offre.entites.statut, 0)).toBe('13');
});

test('a table of places alone completes establishments; of entities alone, gestionnaires', async () => {
  const { offre, rapports } = await importer([
    fichier(structureEt()),
    'finess;nb_places\n030000012;42\n030000012;42\n030000099;x\n',
    'finess_ej;raison_sociale;siren;statut_juridique\n030780100;CH;260300173;13\n',
  ]);
  expect(offre.etablissements.places[0]).toBe(42);
  expect(rapports.map((r) => [r.genre, r.lignes, r.acceptees])).toEqual([
    ['finess_etablissements', 1, 1],
    ['table', 3, 2],
    ['table', 1, 1],
  ]);
  expect(readTexte(offre.entites.nom, 0)).toBe('CH');
  expect(offre.entites.lue[0]).toBe(1);
});

test('a table of communes replaces positions, populations and areas, children that stood there included', async () => {
  const rang = findCommune(reference.communes, '03190');
  const { communes, rapport, codes, offre } = await lire(
    'code_insee;nom;latitude;longitude;population;superficie_km2\n03190;Moulins;46,5660;3,3330;19500;8,61\n3185;Montluçon;46.34;2.60;33000;20,7\n99999;Nulle part;46;3;1;1\n03001;Loin;48.85;2.35;1;1\n;;;;;\n03190;Moulins;46,0;3,0;1;1\n',
  );
  expect(rapport).toMatchObject({ genre: 'communes', lignes: 5, acceptees: 2, rejetees: 3 });
  expect(codes).toMatchObject({
    zero_initial_restaure: 1,
    commune_hors_table: 1,
    coordonnees_commune_invalides: 1,
    commune_en_double: 1,
  });
  expect([communes.longitude[rang], communes.latitude[rang], communes.population[rang]]).toEqual([
    3.333, 46.566, 19500,
  ]);
  expect(communes.superficieKm2[rang]).toBeCloseTo(8.61, 5);
  expect(PRECISIONS[communes.precision[rang] as number]).toBe('commune');
  expect(communes.sources.length).toBe(reference.communes.sources.length + 1);
  expect(reference.communes.population[rang]).not.toBe(19500);
  expect(offre.etablissements.nombre).toBe(0);
});

const carre = (x: number, y: number, cote: number): number[][] => [
  [x, y],
  [x + cote, y],
  [x + cote, y + cote],
  [x, y + cote],
  [x, y],
];

test('outlines in GeoJSON give areas and a point inside, also for a horseshoe', async () => {
  const fer = [
    [3.2, 46.5],
    [3.5, 46.5],
    [3.5, 46.8],
    [3.4, 46.8],
    [3.4, 46.6],
    [3.3, 46.6],
    [3.3, 46.8],
    [3.2, 46.8],
    [3.2, 46.5],
  ];
  const feature = (properties: object, geometry: object | null): object => ({
    type: 'Feature',
    properties,
    geometry,
  });
  const geojson = JSON.stringify({
    type: 'FeatureCollection',
    crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } },
    features: [
      feature(
        { code: '03190', nom: 'Moulins "}] ' },
        { type: 'Polygon', coordinates: [carre(3.3, 46.5, 0.1)] },
      ),
      feature({ INSEE_COM: '03185' }, { type: 'Polygon', coordinates: [fer] }),
      feature(
        { codgeo: '03310' },
        {
          type: 'MultiPolygon',
          coordinates: [[carre(3.4, 46.1, 0.02)], [carre(3.5, 46.1, 0.05), carre(3.51, 46.11, 0.01)]],
        },
      ),
      feature({ code: '03999' }, { type: 'Polygon', coordinates: [carre(3.3, 46.5, 0.1)] }),
      feature({ code: '03001' }, { type: 'Polygon', coordinates: [] }),
      feature({ nom: 'sans code' }, { type: 'Polygon', coordinates: [carre(3.3, 46.5, 0.1)] }),
      feature({ code: '03002' }, null),
    ],
  });
  const { communes, rapport, codes } = await lire(geojson);
  expect(rapport).toMatchObject({ genre: 'contours_communes', lignes: 7, acceptees: 3, rejetees: 4 });
  expect(codes).toEqual({
    contours_simplifies: 1,
    commune_hors_table: 1,
    contour_invalide: 2,
    code_commune_absent: 1,
  });
  const [moulins, montlucon, vichy] = ['03190', '03185', '03310'].map((code) =>
    findCommune(communes, code),
  ) as [number, number, number];
  // Spherical zone: R² Δλ (sin φ2 − sin φ1), with the radius of Turf.
  const rad = Math.PI / 180;
  const attendue = 6371.0088 ** 2 * 0.1 * rad * (Math.sin(46.6 * rad) - Math.sin(46.5 * rad));
  expect(Math.abs((communes.superficieKm2[moulins] as number) / attendue - 1)).toBeLessThan(5e-3);
  expect([communes.longitude[moulins], communes.latitude[moulins]]).toEqual([
    expect.closeTo(3.35, 6),
    expect.closeTo(46.55, 6),
  ]);
  const [x, y] = [communes.longitude[montlucon] as number, communes.latitude[montlucon] as number];
  expect(y < 46.6 || x < 3.3 || x > 3.4).toBe(true);
  expect(communes.longitude[vichy]).toBeGreaterThan(3.49);
});

describe.skipIf(CORPUS === null)('données réelles', () => {
  test('the table of communes of 2024 replaces nearly every approximate position', async () => {
    const { communes, rapport } = await lire(
      new Uint8Array(readFileSync(fichierCorpus('geo/communes_2024_coords_pop.csv.gz'))),
    );
    expect(rapport.genre).toBe('communes');
    expect(rapport.acceptees).toBeGreaterThan(34_000);
    const approchee = PRECISIONS.indexOf('commune_approchee');
    const plaines = communes.genre
      .map((g, k) => (g === 0 && communes.precision[k] === approchee ? 1 : 0))
      .filter((v) => v === 1);
    expect(plaines.length).toBeLessThan(600);
  });
});

test('communes a partial file leaves out are placed again from the official points of their neighbours', async () => {
  const { communes: avant } = reference;
  const approchee = PRECISIONS.indexOf('commune_approchee');
  // A commune without a point of its own, and all those that share its postcode, moved by a tenth of a degree.
  const rang = avant.code.findIndex(
    (_, i) =>
      avant.precision[i] === approchee &&
      avant.parent[i] === -1 &&
      /^\d{5}$/.test(avant.codesPostaux[i] as string) &&
      voisines(i).length > 0,
  );
  function voisines(i: number): number[] {
    return [...avant.code.keys()].filter(
      (j) =>
        j !== i &&
        avant.parent[j] === -1 &&
        avant.precision[j] === PRECISIONS.indexOf('commune') &&
        avant.codesPostaux[j] === avant.codesPostaux[i],
    );
  }
  const lignes = voisines(rang).map(
    (j) => `${avant.code[j]};${(avant.longitude[j] as number) + 0.1};${avant.latitude[j]}`,
  );
  const { communes } = await lire(`code_commune;longitude;latitude\n${lignes.join('\n')}\n`);
  expect(communes.precision[rang]).toBe(approchee);
  expect((communes.longitude[rang] as number) - (avant.longitude[rang] as number)).toBeCloseTo(0.1, 4);
  const [loin] = [...avant.code.keys()].filter((j) => avant.codeDepartement[j] === '974');
  expect(communes.longitude[loin as number]).toBe(avant.longitude[loin as number]);
});
