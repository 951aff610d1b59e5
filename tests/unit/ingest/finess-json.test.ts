import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { listCapacites } from '../../../src/domain/etablissement/list-capacites';
import { readFiche } from '../../../src/domain/etablissement/read-fiche';
import type { ResultatLecture } from '../../../src/ingest/resultat';
import {
  activite,
  egeStructure,
  fichierActivites,
  fichierStructures,
  gcc,
  gco,
  type LigneCapaciteEssai,
  pmej,
  pmejActivites,
} from '../../aide/finess-json';
import { compterCodes, fichier, importer, reference, structureEt } from './aide';

const contexte = ({ offre, communes }: ResultatLecture) => ({
  offre,
  communes,
  nomenclature: reference.nomenclature,
  departements: reference.departements,
});
const fiche = (lu: ResultatLecture, i = 0) => readFiche(contexte(lu), i);

/** The places of an establishment whose only medico-social activity states these capacities. */
async function placesDe(lignes: readonly LigneCapaciteEssai[], options = {}): Promise<number | null> {
  const lu = await importer([
    fichierStructures({ pmej: [pmej({ etablissements: [egeStructure()] })] }),
    fichierActivites([
      pmejActivites('030780100', [{ numero: '030000012', activites: [activite(lignes, options)] }]),
    ]),
  ]);
  return fiche(lu).places;
}

describe('structures', () => {
  test('an establishment with its legal entity, its address of the place and its point', async () => {
    const lu = await importer([fichierStructures({ pmej: [pmej({ etablissements: [egeStructure()] })] })]);
    expect(lu.rapports[0]).toMatchObject({
      genre: 'finess_structures_json',
      encodage: 'utf-8',
      dateDonnees: '2026-08-13',
      lignes: 2,
      acceptees: 2,
      rejetees: 0,
      anomalies: [],
    });
    expect(fiche(lu)).toMatchObject({
      numeroFiness: '030000012',
      numeroFinessEj: '030780100',
      nom: 'EHPAD LES TILLEULS',
      gestionnaire: 'CENTRE HOSPITALIER',
      statut: '13',
      categorie: '500',
      adresse: '16 R VOLTAIRE',
      acheminement: '03000 MOULINS',
      telephone: '0470085300',
      commune: 'Moulins',
      departement: '03',
      longitude: 3.333,
      latitude: 46.566,
      precision: 'source',
      dateOuverture: '1990-01-01',
      dateMaj: '2025-03-04',
      ferme: false,
    });
  });

  test('told by its content, packed or not, whatever its name', async () => {
    const texte = fichierStructures({ pmej: [pmej({ etablissements: [egeStructure()] })] });
    const simple = await importer([texte]);
    const compresse = await importer([new Uint8Array(gzipSync(texte))]);
    expect(compresse.offre).toEqual(simple.offre);
    expect(compresse.rapports[0]?.empreinte).toBe(simple.rapports[0]?.empreinte);
  });

  test('the legal entity may come before or after, keys in any order, names vary', async () => {
    const ordinaire = await importer([
      fichierStructures({
        pmej: [pmej({ etablissements: [egeStructure()] }), pmej({ id: '2', numero: '030780200' })],
      }),
    ]);
    const [premier, second] = [
      pmej({ etablissements: [egeStructure()] }),
      pmej({ id: '2', numero: '030780200' }),
    ];
    const retourne = (o: Readonly<Record<string, unknown>>) =>
      Object.fromEntries(Object.entries(o).reverse());
    const texte = JSON.stringify({
      pmej: [retourne(second), retourne(premier)],
      generatedAt: '2026-08-13T00:00:00Z',
    });
    expect((await importer([texte])).offre).toEqual(ordinaire.offre);
  });

  test('closed ones are counted and left out, unless asked for', async () => {
    const texte = fichierStructures({
      pmej: [
        pmej({
          etablissements: [
            egeStructure(),
            egeStructure({ numero: '030000020', etatObjet: 'I' }),
            egeStructure({ numero: '030000038', dateFermeture: '2024-05-31' }),
            egeStructure({ numero: '030000046', etatObjet: '', longitude: '' }),
          ],
        }),
      ],
    });
    const lu = await importer([texte]);
    expect(lu.nombreFermes).toBe(3);
    expect(lu.offre.etablissements.nombre).toBe(1);
    expect(lu.rapports[0]).toMatchObject({ lignes: 5, acceptees: 5, anomalies: [] });
    const tous = await importer([texte], null, { fermes: true });
    expect(tous.nombreFermes).toBe(3);
    expect(tous.offre.etablissements.nombre).toBe(4);
    expect([...tous.offre.entites.nombreEtablissements]).toEqual([1]);
    expect(fiche(tous, 2)).toMatchObject({ ferme: true, dateFermeture: '2024-05-31', role: 'exclu' });
  });

  test('a closed legal entity is no entity of the offer, but names the establishments it still has', async () => {
    const ferme = { etatObjet: 'I', dateFermeture: '2020-01-01' };
    const lu = await importer([
      fichierStructures({
        pmej: [
          pmej({ ...ferme, etablissements: [egeStructure()] }),
          pmej({ id: '2', numero: '030780200', ...ferme }),
        ],
      }),
    ]);
    expect(lu.offre.entites.nombre).toBe(1);
    expect([...lu.offre.entites.lue]).toEqual([0]);
    expect(fiche(lu).gestionnaire).toBe('CENTRE HOSPITALIER');
  });
});

describe('coordinates', () => {
  const lirePoint = async (coordonnees: Readonly<Record<string, unknown>>, commune = '03190') => {
    const ege = egeStructure({ commune, codePostal: '', ville: '' });
    const [autre, lieu] = ege.adresse as readonly Readonly<Record<string, unknown>>[];
    const lu = await importer([
      fichierStructures({
        pmej: [
          pmej({
            etablissements: [{ ...ege, adresse: [autre, { ...lieu, coordonneesGeographique: coordonnees }] }],
          }),
        ],
      }),
    ]);
    return { ...fiche(lu), codes: compterCodes(lu.rapports[0]) };
  };

  test.each([
    ['degrees in X and Y', { coordonneeX: '3.333', coordonneeY: '46.566' }],
    ['degrees the other way round', { coordonneeX: '46.566', coordonneeY: '3.333' }],
    [
      'degrees in the other pair',
      {
        coordonneeX: '725550',
        coordonneeY: '6607800',
        directionLatitude: '46.566',
        directionLongitude: '3.333',
      },
    ],
    [
      'degrees in the other pair, the other way round',
      { directionLatitude: '3.333', directionLongitude: '46.566' },
    ],
    ['numbers', { coordonneeX: 3.333, coordonneeY: 46.566 }],
    ['metres only', { coordonneeX: '725518.59', coordonneeY: '6607675.59' }],
    ['metres, northing first', { coordonneeX: '6607675.59', coordonneeY: '725518.59' }],
    ['metres in the other pair', { directionLatitude: '6607675.59', directionLongitude: '725518.59' }],
  ])('%s', async (_, coordonnees) => {
    const lu = await lirePoint(coordonnees);
    expect(lu.codes).toEqual({});
    expect(lu.precision).toBe('source');
    expect(lu.longitude).toBeCloseTo(3.333, 2);
    expect(lu.latitude).toBeCloseTo(46.566, 2);
  });

  test.each([
    ['La Réunion', '97411', { coordonneeX: '55.45', coordonneeY: '-20.88' }, 55.45],
    ['La Réunion, swapped', '97411', { coordonneeX: '-20.88', coordonneeY: '55.45' }, 55.45],
    ['Guyane in metres, northing first', '97302', { coordonneeX: '545000', coordonneeY: '353000' }, -52.33],
    ['Mayotte', '97611', { coordonneeX: '45.23', coordonneeY: '-12.78' }, 45.23],
  ])('overseas: %s', async (_, commune, coordonnees, longitude) => {
    const lu = await lirePoint(coordonnees, commune);
    expect(lu.codes).toEqual({});
    expect(lu.precision).toBe('source');
    expect(lu.longitude).toBeCloseTo(longitude, 1);
  });

  test.each([
    ['none', {}, 'coordonnees_absentes'],
    ['blank', { coordonneeX: ' ', coordonneeY: null }, 'coordonnees_absentes'],
    ['zeros', { coordonneeX: '0', coordonneeY: '0.0' }, 'coordonnees_absentes'],
    [
      'the key of a commune',
      { coordonneeX: '3.333', coordonneeY: '46.566', cleInInteropBAN: '03190' },
      'coordonnees_non_source',
    ],
    ['another town', { coordonneeX: '2.35', coordonneeY: '48.85' }, 'coordonnees_hors_commune'],
    ['no figures', { coordonneeX: 'est', coordonneeY: 'nord' }, 'coordonnees_invalides'],
    ['half of them', { coordonneeX: '3.333' }, 'coordonnees_invalides'],
  ])('%s: at the commune, and said so', async (_, coordonnees, code) => {
    const lu = await lirePoint(coordonnees);
    expect(lu.codes).toEqual({ [code]: 1 });
    expect(lu.precision).toBe('commune');
  });
});

describe('capacities', () => {
  const total = (statut: '08' | '09', nombre: string | null, reste = {}) => ({ statut, nombre, ...reste });

  test.each<[string, readonly LigneCapaciteEssai[], number | null]>([
    ['installed before authorised', [total('09', '80'), total('08', '75')], 75],
    ['authorised when none is installed', [total('09', '80')], 80],
    [
      'the share for social aid is part of the total',
      [total('08', '75'), total('08', '60', { habilitation: '02' })],
      75,
    ],
    [
      'so is its split between men and women',
      [total('08', '75'), total('08', '30', { genre: '01' }), total('08', '45', { genre: '02' })],
      75,
    ],
    ['dwellings are no places', [total('08', '18'), total('08', '12', { unite: '03', logement: '02' })], 18],
    ['dwellings only: places unknown', [total('08', '12', { unite: '03', logement: '02' })], null],
    ['the largest of two totals', [total('08', '18'), total('08', '28')], 28],
    ['zero is a number', [total('08', '0'), total('09', '5')], 0],
    ['nothing stated', [], null],
    ['null stated', [total('08', null), total('09', '5')], 5],
  ])('%s', async (_, lignes, places) => {
    expect(await placesDe(lignes)).toBe(places);
  });

  test.each([
    ['ASMR', 10],
    ['AMSR', 10],
    ['ASOCR', 10],
    ['AMM', null],
    ['AER', null],
    ['', null],
  ])('an activity of nature "%s" gives %s places', async (nature, places) => {
    expect(await placesDe([total('08', '10')], { nature })).toBe(places);
  });

  test('suspended activities count for nothing', async () => {
    expect(await placesDe([total('08', '10')], { etatObjet: 'I' })).toBeNull();
  });

  test('kept by discipline, mode and public, with labels where we have them', async () => {
    const lu = await importer([
      fichierStructures({ pmej: [pmej({ etablissements: [egeStructure()] })] }),
      fichierActivites([
        pmejActivites('030780100', [
          {
            numero: '030000012',
            activites: [
              activite([total('08', '75'), total('09', '80')]),
              activite([total('08', '6')], { codes: ['924', '21', '436'] }),
              activite([total('08', '4'), total('08', '3', { unite: '03' })], {
                codes: ['925', '11', '701'],
              }),
              activite([], { nature: 'ASDR', codes: ['XYZ', '03', '990'] }),
            ],
          },
        ]),
      ]),
    ]);
    expect(fiche(lu).places).toBe(85);
    expect(lu.rapports[1]).toMatchObject({ genre: 'finess_activites_json', lignes: 6, acceptees: 6 });
    const lignes = listCapacites(contexte(lu), 0);
    expect(
      lignes.map((l) => [l.discipline, l.mode, l.public, l.nature, l.unite, l.installees, l.autorisees]),
    ).toEqual([
      ['924', '11', '711', 'medico_social', 'places', 75, 80],
      ['924', '21', '436', 'medico_social', 'places', 6, null],
      ['925', '11', '701', 'medico_social', 'places', 4, null],
      ['925', '11', '701', 'medico_social', 'logements', 3, null],
      ['XYZ', '03', '990', 'sanitaire', 'places', null, null],
    ]);
    expect(lignes[1]).toMatchObject({
      libelleDiscipline: 'Accueil pour personnes âgées',
      libelleMode: 'Accueil de jour',
      libellePublic: 'Alzheimer ou maladies apparentées',
    });
    expect(lignes[4]).toMatchObject({
      libelleDiscipline: null,
      libelleMode: null,
      libellePublic: 'Toute population',
    });
  });

  test('two totals with different numbers are told', async () => {
    const lu = await importer([
      fichierActivites([
        pmejActivites('030780100', [
          {
            numero: '030000012',
            activites: [activite([total('08', '18'), total('08', '28'), total('09', '5'), total('09', '5')])],
          },
        ]),
      ]),
    ]);
    expect(lu.rapports[0]?.anomalies.filter(({ code }) => code === 'capacite_contradictoire')).toMatchObject([
      { valeur: '030000012 : 18 ; 28' },
    ]);
  });

  test('capacities of a closed establishment are no orphans', async () => {
    const lu = await importer([
      fichierStructures({ pmej: [pmej({ etablissements: [egeStructure({ etatObjet: 'I' })] })] }),
      fichierActivites([
        pmejActivites('030780100', [
          { numero: '030000012', activites: [activite([total('08', '10')])] },
          { numero: '030000020', activites: [] },
        ]),
      ]),
    ]);
    expect(compterCodes(lu.rapports[1])).toEqual({ capacite_orpheline: 1 });
  });
});

describe('groups', () => {
  const trois = [
    pmej({ id: '1', nom: 'CHU' }),
    pmej({ id: '2', numero: '030780200', nom: 'CH' }),
    pmej({ id: '3', numero: '030780300', nom: 'GCSMS DU BOCAGE', statut: '66' }),
  ];

  test('a GHT has its number, its support and its members, whether entities come before or after', async () => {
    const ght = gcc('49824516535', '21-52 Côte d’Or', ['2', '1', '9']);
    const avant = await importer([JSON.stringify({ generatedAt: '2026-08-13', gcc: [ght], pmej: trois })]);
    const apres = await importer([JSON.stringify({ generatedAt: '2026-08-13', pmej: trois, gcc: [ght] })]);
    expect(apres.groupements).toEqual(avant.groupements);
    expect(avant.groupements).toMatchObject([
      { id: 'ej:030780300', genre: 'gcsms_prive', nom: 'GCSMS DU BOCAGE', statut: '66', membres: [] },
      {
        id: 'ght:49824516535',
        nom: '21-52 Côte d’Or',
        genre: 'ght',
        numeroGcc: '49824516535',
        membres: [
          { numeroFiness: '030780100', niveau: 'entite', role: 'membre', nom: 'CHU' },
          { numeroFiness: '030780200', niveau: 'entite', role: 'support', nom: 'CH' },
        ],
        source: { fichier: 'a', date: '2026-08-13' },
      },
    ]);
    expect(compterCodes(avant.rapports[0])).toEqual({ membre_inconnu: 1 });
  });

  test('a cooperation group has the members the file names; without its legal entity it is rejected', async () => {
    const lu = await importer([fichierStructures({ gco: [gco('3', ['1', '2']), gco('77')], pmej: trois })]);
    expect(lu.groupements).toHaveLength(1);
    expect(lu.groupements[0]?.membres.map(({ numeroFiness }) => numeroFiness)).toEqual([
      '030780100',
      '030780200',
    ]);
    expect(lu.rapports[0]).toMatchObject({ lignes: 5, acceptees: 4, rejetees: 1 });
  });

  test('classic legal entities whose statut is that of a group give groups too; the newest file wins', async () => {
    const ligne = (numero: string, statut: string, nom: string) =>
      [
        'structureej',
        numero,
        nom,
        nom,
        ...Array(12).fill(''),
        statut,
        '',
        '',
        '',
        '123456789',
        '',
        '2001-02-03',
      ].join(';');
    const classique = fichier(
      ligne('030780300', '66', 'ANCIEN NOM'),
      ligne('030780400', '28', 'GIP'),
      ligne('030780500', '13', 'CH'),
    );
    const lu = await importer([classique, fichierStructures({ pmej: trois })]);
    expect(lu.groupements.map(({ id, genre, nom }) => [id, genre, nom])).toEqual([
      ['ej:030780300', 'gcsms_prive', 'GCSMS DU BOCAGE'],
      ['ej:030780400', 'gip', 'GIP'],
    ]);
    expect(lu.groupements[1]?.dateCreation).toBe('2001-02-03');
  });
});

describe('two generations', () => {
  const actuel = fichierStructures({
    pmej: [
      pmej({
        etablissements: [
          egeStructure({ nom: 'NOUVEAU NOM', categorie: '202' }),
          egeStructure({ numero: '030000020' }),
          egeStructure({ numero: '030000038', etatObjet: 'I' }),
        ],
      }),
    ],
  });
  const classique = fichier(
    structureEt({ 30: '2025-12-31' }),
    structureEt({ 1: '030000038' }),
    structureEt({ 1: '030000046', 3: 'ANCIEN' }),
  );

  test('merge by number, the newest file winning, and what differed is told', async () => {
    const lu = await importer([classique, actuel]);
    const numeros = Array.from({ length: lu.offre.etablissements.nombre }, (_, i) => [
      fiche(lu, i).numeroFiness,
      fiche(lu, i).nom,
    ]);
    expect(numeros).toEqual([
      ['030000012', 'NOUVEAU NOM'],
      ['030000020', 'EHPAD LES TILLEULS'],
      ['030000046', 'ANCIEN'],
    ]);
    expect(lu.nombreFermes).toBe(1);
    expect(lu.differences).toMatchObject({
      communs: 1,
      seulementClassique: 2,
      seulementActuel: 1,
      champs: [
        {
          champ: 'nom',
          nombre: 1,
          exemples: [{ numeroFiness: '030000012', classique: 'EHPAD LES TILLEULS', actuel: 'NOUVEAU NOM' }],
        },
        { champ: 'categorie', nombre: 1, exemples: [{ classique: '500', actuel: '202' }] },
      ],
    });
  });

  test('the order of the files and of their loading changes nothing', async () => {
    const ensemble = await importer([classique, actuel]);
    const inverse = await importer([actuel, classique]);
    const apres = await importer([classique], (await importer([actuel])).sources);
    for (const autre of [inverse, apres]) {
      expect(autre.offre).toEqual(ensemble.offre);
      expect(autre.differences).toEqual(ensemble.differences);
      expect(autre.nombreFermes).toBe(ensemble.nombreFermes);
    }
  });

  test('one generation alone differs from nothing', async () => {
    expect((await importer([actuel])).differences).toBeNull();
    expect((await importer([classique])).differences).toBeNull();
  });
});

test('pieces that a gunzip gives away are given back once read, and never read again', async () => {
  const texte = fichierStructures({
    pmej: [pmej({ etablissements: Array.from({ length: 40 }, () => egeStructure()) })],
  });
  const paquet = gzipSync(typeof texte === 'string' ? texte : Buffer.from(texte as Uint8Array));
  const donnees: Uint8Array[] = [];
  const ouvrir = async function* (flux: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    const lus: Uint8Array[] = [];
    for await (const octets of flux) lus.push(octets);
    const tout = gunzipSync(Buffer.concat(lus));
    for (let debut = 0; debut < tout.length; debut += 1000) {
      const morceau = Uint8Array.from(tout.subarray(debut, debut + 1000));
      donnees.push(morceau);
      yield morceau;
    }
  };
  const rendues = () => donnees.filter(({ length }) => length === 0).length;
  const lu = await importer([paquet], null, { degzipper: { ouvrir, cede: true } });
  const attendu = await importer([paquet]);
  expect(lu.rapports[0]).toEqual(attendu.rapports[0]);
  expect(lu.offre).toEqual(attendu.offre);
  // The first ones, put together to tell what the content is, are left to the collector.
  expect(donnees.length).toBeGreaterThan(70);
  expect(rendues()).toBeGreaterThan(0);
  donnees.length = 0;
  const garde = await importer([paquet], null, { degzipper: { ouvrir, cede: false } });
  expect(garde.offre).toEqual(attendu.offre);
  expect(rendues()).toBe(0);
});
