import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { SORTIES, SORTIES_EVOLUTION } from '../../../src/cli/resume';
import { PARAMETRES_DEFAUT } from '../../../src/domain/scoring/parametres';
import { writeMaillage } from '../../../src/persistence/write-maillage';
import { CORPUS, fichierCorpus } from '../../aide/corpus';
import {
  activite,
  egeStructure,
  fichierActivites,
  fichierStructures,
  gcc,
  gco,
  pmej,
  pmejActivites,
} from '../../aide/finess-json';
import { projetVide } from '../projet/exemple';
import { lireCsv, type Passage, preparerLanceur } from './lanceur';

const lanceur = preparerLanceur();
const { lancer } = lanceur;

async function poser(nom: string, contenu: string | Buffer): Promise<string> {
  const chemin = join(lanceur.racine, nom);
  await writeFile(chemin, contenu);
  return chemin;
}

const lireJson = async (passage: Passage, nom: string) => JSON.parse(await passage.lire(nom));

const STRUCTURES = fichierStructures({
  gcc: [gcc('49824516535', 'ALLIER', ['1', '2', '3'])],
  gco: [gco('3')],
  pmej: [
    pmej({
      id: '1',
      numero: '030780100',
      nom: 'CH MOULINS',
      etablissements: [
        egeStructure(),
        egeStructure({ numero: '030000020', etatObjet: 'F', dateFermeture: '2024-01-01' }),
      ],
    }),
    pmej({
      id: '2',
      numero: '030780118',
      nom: 'CH VICHY',
      etablissements: [
        egeStructure({ numero: '030000038', longitude: '3.42', latitude: '46.13', commune: '03310' }),
      ],
    }),
    pmej({ id: '3', numero: '030780126', nom: 'GCSMS DU BOURBONNAIS', statut: '30' }),
  ],
});
const ACTIVITES = fichierActivites([
  pmejActivites('030780100', [
    { numero: '030000012', activites: [activite([{ statut: '08', nombre: '42' }])] },
  ]),
]);

const TABLE = (lignes: readonly string[]) =>
  ['numero_finess;nom;categorie;code_commune;longitude;latitude;places', ...lignes].join('\n');

describe('the current FINESS files', () => {
  it('give offer, places, cooperations and GHT, gzipped or not', async () => {
    const passage = await lancer(
      await poser('structures.json.gz', gzipSync(STRUCTURES)),
      await poser('activites.json', ACTIVITES),
    );
    expect(passage.code).toBe(0);
    const lignes = await lireCsv(passage, 'etablissements.csv');
    expect(lignes.map((ligne) => [ligne.numero_finess, ligne.places])).toEqual([
      ['030000012', '42'],
      ['030000038', ''],
    ]);
    const groupements = await lireCsv(passage, 'groupements.csv');
    expect(groupements.map((ligne) => [ligne.forme, ligne.numero_finess_membre, ligne.role])).toEqual([
      ['ght', '030780100', 'support'],
      ['ght', '030780118', 'membre'],
      ['ght', '030780126', 'membre'],
      ['gcsms_public', '', ''],
    ]);
    const { features, metadata } = await lireJson(passage, 'ght.geojson');
    expect(metadata.date).toBe('2026-08-13');
    const genres = features.map(
      (feature: { properties: { genre_objet: string } }) => feature.properties.genre_objet,
    );
    expect(genres).toEqual(['membre', 'membre', 'membre', 'lien', 'perimetre']);
    expect(features[3].geometry.coordinates).toEqual([
      [3.333, 46.566],
      [3.42, 46.13],
    ]);
    expect(passage.sortie).toContain('Coopérations existantes : 1 GHT, 1');
    expect(passage.sortie).toMatch(/1.établissement fermé, comptés? à part/);
  });

  it('keep closed establishments with --fermes, out of the computations', async () => {
    const structures = await poser('structures-f.json', STRUCTURES);
    const [sans, avec] = [await lancer(structures), await lancer(structures, '--fermes')];
    const numeros = async (passage: Passage) =>
      (await lireCsv(passage, 'etablissements.csv')).map((ligne) => ligne.numero_finess);
    expect(await numeros(sans)).toEqual(['030000012', '030000038']);
    expect(await numeros(avec)).toEqual(['030000012', '030000020', '030000038']);
    const [, fermee] = await lireCsv(avec, 'etablissements.csv');
    expect([fermee?.ferme, fermee?.date_fermeture]).toEqual(['oui', '2024-01-01']);
    const carte = await lireJson(avec, 'etablissements.geojson');
    expect(carte.features[1].properties).toMatchObject({ ferme: 'oui', date_fermeture: '2024-01-01' });
    expect(await avec.lire('scenarios.json')).toBe(await sans.lire('scenarios.json'));
    expect(await lireJson(avec, 'sources.json')).toMatchObject({
      etablissements_fermes: 1,
      fermes_inclus: true,
    });
  });

  it('limited to a département without any member, give no group', async () => {
    const passage = await lancer(await poser('structures-d.json', STRUCTURES), '--departement', '23');
    expect(await lireCsv(passage, 'groupements.csv')).toEqual([]);
    expect((await lireJson(passage, 'ght.geojson')).features).toEqual([]);
  });
});

describe('sources.json', () => {
  it('names each file with its checksum, whatever the order they are given in', async () => {
    const structures = await poser('structures-s.json.gz', gzipSync(STRUCTURES));
    const table = await poser('autres.csv', TABLE(['210000001;UN;500;21231;5,04;47,32;10']));
    const [un, deux] = [await lancer(structures, table), await lancer(table, structures)];
    expect(await deux.lire('sources.json')).toBe(await un.lire('sources.json'));
    const { fichiers } = await lireJson(un, 'sources.json');
    const sha256 = async (chemin: string) =>
      createHash('sha256')
        .update(await readFile(chemin))
        .digest('hex');
    expect(fichiers).toMatchObject([
      {
        nom: 'autres.csv',
        genre: 'table',
        role: 'offre',
        en_usage: true,
        sha256: await sha256(table),
        lignes: 1,
        producteur: null,
        licence: null,
      },
      {
        nom: 'structures-s.json.gz',
        genre: 'finess_structures_json',
        date_donnees: '2026-08-13',
        sha256: await sha256(structures),
        licence: 'Licence Ouverte 2.0',
      },
    ]);
  });
});

describe('an earlier vintage', () => {
  const avant = TABLE(['210000001;UN;500;21231;5,04;47,32;10', '210000002;DEUX;500;21231;5,05;47,33;20']);
  const apres = TABLE(['210000001;UN;500;21231;5,04;47,32;15', '210000003;TROIS;500;21231;5,06;47,34;30']);

  it('adds what changed, as rows and as counts', async () => {
    const passage = await lancer(
      await poser('apres.csv', apres),
      '--compare',
      await poser('avant.csv', avant),
    );
    expect(passage.code).toBe(0);
    const lignes = await lireCsv(passage, 'evolution.csv');
    expect(lignes.map((ligne) => [ligne.changement, ligne.numero_finess, ligne.places_ecart]).sort()).toEqual(
      [
        ['capacite', '210000001', '5'],
        ['fermeture', '210000002', ''],
        ['ouverture', '210000003', ''],
      ],
    );
    expect(await lireJson(passage, 'evolution.json')).toMatchObject({
      etablissements_avant: 2,
      etablissements_apres: 2,
      communs: 1,
      changements: 3,
      par_genre: { ouverture: 1, fermeture: 1, capacite: 1 },
    });
    const { fichiers } = await lireJson(passage, 'sources.json');
    expect(fichiers.map(({ nom, role }: { nom: string; role: string }) => [nom, role])).toEqual([
      ['apres.csv', 'offre'],
      ['avant.csv', 'comparaison'],
    ]);
    expect(passage.sortie).toMatch(/3.changements, dont 1.ouverture et 1.fermeture/);
    for (const nom of [...SORTIES, ...SORTIES_EVOLUTION]) expect(passage.sortie).toContain(nom);
  });

  it('that cannot be read stops the command, and says why', async () => {
    const offre = await poser('apres-2.csv', apres);
    for (const chemin of [await poser('vide.csv', 'rien\n'), 'absent.csv']) {
      const { code, erreur, sortie } = await lancer(offre, '--compare', chemin);
      expect(code).toBe(2);
      expect(erreur).toContain('--compare');
      expect(sortie).toBe('');
    }
    expect((await lancer('--demo', '--compare', offre)).code).toBe(2);
  });
});

describe('a portable project', () => {
  it('gives the sources it uses, in their roles, with its settings', async () => {
    const structures = await poser('structures-p.json', STRUCTURES);
    const choix = { offre: ['a'], comparaison: [], demonstration: false, fermes: true };
    const source = {
      role: 'offre' as const,
      tailleOctets: 1,
      dateDonnees: null,
      empreinte: null,
      correspondance: null,
    };
    const maillage = await writeMaillage(
      projetVide({
        choix,
        sources: [
          { ...source, cle: 'a', nom: 'structures-p.json' },
          { ...source, cle: 'b', nom: 'retire.csv' },
        ],
        parametres: { ...PARAMETRES_DEFAUT, graine: 12 },
      }),
      new Map([
        ['a', new Blob([STRUCTURES])],
        ['b', new Blob([TABLE(['210000001;UN;500;21231;5,04;47,32;10'])])],
      ]),
      '',
    );
    const projet = await poser('atelier.maillage', Buffer.from(await maillage.arrayBuffer()));
    const [parProjet, parFichiers] = [
      await lancer(projet),
      await lancer(structures, '--fermes', '--graine', '12'),
    ];
    expect(parProjet.code).toBe(0);
    for (const nom of SORTIES)
      expect([nom, await parProjet.lire(nom)]).toEqual([nom, await parFichiers.lire(nom)]);
  });

  it('that is no such thing is refused with the reason', async () => {
    // The start of an archive whose first file is that of a project, and nothing of it.
    const debut = Buffer.alloc(41);
    debut.write('PK\u0003\u0004', 'latin1');
    debut.writeUInt16LE('projet.json'.length, 26);
    debut.write('projet.json', 30, 'latin1');
    const abime = await poser('abime.maillage', debut);
    const { code, erreur } = await lancer(abime);
    expect(code).toBe(3);
    expect(erreur).toMatch(/« abime\.maillage » n'a pas été ouvert : (?!\w+_)/);
  });
});

describe('a table whose columns do not tell', () => {
  it('is named, with where to say what they are', async () => {
    const passage = await lancer(
      await poser('etab.csv', TABLE(['210000001;UN;500;21231;5,04;47,32;10'])),
      await poser('mystere.csv', 'a;b;c\n1;2;3\n4;5;6\n'),
    );
    expect(passage.code).toBe(0);
    expect(passage.sortie).toContain('mystere.csv');
  });
});

describe.skipIf(CORPUS === null)('the real sample of 2026', () => {
  const nouveau = (nom: string) => fichierCorpus('finess/nouveau-format', nom);
  const STRUCTURES_2026 = nouveau('finess-structures-mensuel-202607-echantillon_json.gz');
  const ACTIVITES_2026 = nouveau('finess-activites-mensuel-202607-echantillon_json.gz');
  const trio = (code: string, date: string) =>
    fichierCorpus(`finess/echantillon-2026-08/etalab-cs${code}-reconstitue-${date}-echantillon.csv`);

  it('holds 841 active of 1,753 establishments, 252 without coordinates, and one GHT of nine hospitals', async () => {
    const passage = await lancer(STRUCTURES_2026, ACTIVITES_2026, '--json');
    expect(passage.code).toBe(0);
    expect(JSON.parse(passage.sortie)).toMatchObject({
      etablissements: 841,
      sans_position: 252,
      fermes: { nombre: 912, inclus: false },
      groupements: { ght: 1 },
    });
    const ght = (await lireCsv(passage, 'groupements.csv')).filter(({ forme }) => forme === 'ght');
    expect(ght).toHaveLength(9);
    expect(ght.filter(({ role }) => role === 'support').map(({ membre }) => membre)).toEqual([
      'CHU DIJON BOURGOGNE',
    ]);
    const { features } = await lireJson(passage, 'ght.geojson');
    const compter = (genre: string) =>
      features.filter(
        (feature: { properties: { genre_objet: string } }) => feature.properties.genre_objet === genre,
      ).length;
    expect(compter('membre')).toBe(9);
    expect(compter('lien')).toBeGreaterThan(0);
    expect(compter('lien')).toBeLessThan(9);
  });

  it('holds the same places by both paths for the 537 establishments that have them', async () => {
    const [actuel, classique] = [
      await lancer(STRUCTURES_2026, ACTIVITES_2026),
      await lancer(trio('1100507', '20260813'), trio('1100505', '20260818'), trio('1100501', '20260813')),
    ];
    const places = async (passage: Passage) =>
      (await lireCsv(passage, 'etablissements.csv'))
        .filter((ligne) => ligne.places !== '')
        .map((ligne) => [ligne.numero_finess, ligne.places]);
    const dites = await places(actuel);
    expect(dites).toHaveLength(537);
    const autres = new Map((await places(classique)) as [string, string][]);
    expect(dites.filter(([numero, nombre]) => autres.get(numero as string) !== nombre)).toEqual([]);
  });

  it('compared with another territory, says that nothing can be compared', async () => {
    const creuse = fichierCorpus(
      'finess/historique-2021/etalab-cs1100507-reconstitue-20210108-23-creuse.csv',
    );
    const passage = await lancer(STRUCTURES_2026, '--compare', creuse);
    expect(passage.code).toBe(0);
    expect(await lireJson(passage, 'evolution.json')).toMatchObject({ changements: 0 });
    expect(passage.sortie).toContain('leur département n’est que dans l’un des deux extraits');
  });

  it('holds all 1,753 with --fermes', async () => {
    const passage = await lancer(STRUCTURES_2026, '--fermes');
    const lignes = await lireCsv(passage, 'etablissements.csv');
    expect(lignes).toHaveLength(1753);
    expect(lignes.filter(({ ferme }) => ferme === 'non')).toHaveLength(841);
  });
});
