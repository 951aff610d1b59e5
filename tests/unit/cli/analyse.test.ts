import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/cli/analyse';
import { SORTIES } from '../../../src/cli/resume';
import { GENRES_GROUPEMENT } from '../../../src/domain/cooperation/groupement';
import { FAMILLES, PUBLICS, STATUT_GROUPES } from '../../../src/domain/etablissement/nomenclature';
import { PRECISIONS } from '../../../src/domain/territoire/commune';
import { PRODUCTEUR_FICTIF } from '../../../src/i18n/attribution';
import { FICHIERS_DEMONSTRATION } from '../../../src/reference/demonstration';
import { CORPUS, fichierCorpus } from '../../aide/corpus';
import { lireCsv, type Passage, preparerLanceur } from './lanceur';

const FICHIERS = SORTIES;
const COLONNES =
  'numero_finess;numero_finess_ej;nom;categorie;libelle_categorie;famille;public;statut_groupe;places;code_commune;commune;departement;longitude;latitude;precision_position;date_ouverture'.split(
    ';',
  );
const DEMO = FICHIERS_DEMONSTRATION.map((chemin) => join('data', chemin));

const lanceur = preparerLanceur();
const { lancer } = lanceur;

/** The JSON outputs as any program would read them. */
interface ContenuJson {
  readonly 'import.json': {
    readonly fichiers: readonly {
      readonly genre: string;
      readonly lignes: number;
      readonly acceptees: number;
      readonly rejetees: number;
      readonly anomalies_par_code: Readonly<Record<string, number>>;
      readonly anomalies: readonly { readonly code: string; readonly message: string }[];
    }[];
    readonly etablissements: number;
  };
  readonly 'etablissements.geojson': {
    readonly metadata: { readonly fictive: boolean };
    readonly features: readonly {
      readonly geometry: { readonly coordinates: readonly number[] } | null;
      readonly properties: Readonly<Record<string, string | number | null>>;
    }[];
  };
  readonly 'sources.json': {
    readonly fictive: boolean;
    readonly fichiers: readonly Readonly<Record<string, unknown>>[];
  };
  readonly 'scenarios.json': {
    readonly version: number;
    readonly parametres: { readonly graine: number; readonly departements: readonly string[] };
    readonly scenarios: readonly {
      readonly id: string;
      readonly famille: string;
      readonly membres: readonly string[];
      readonly score: number;
      readonly borne_basse: number;
      readonly borne_haute: number;
      readonly argumentaire: string;
      readonly indicateurs: readonly { readonly source: string; readonly contribution: number }[];
    }[];
  };
}

async function json<N extends keyof ContenuJson>(passage: Passage, nom: N): Promise<ContenuJson[N]> {
  return JSON.parse(await passage.lire(nom)) as ContenuJson[N];
}

const csv = (passage: Passage, nom: (typeof FICHIERS)[number]) => lireCsv(passage, nom);

/** Every field that the outputs promise, whatever the input. */
async function checkSorties(passage: Passage): Promise<void> {
  const bilan = await json(passage, 'import.json');
  expect(Object.keys(bilan)).toEqual([
    'fichiers',
    'etablissements',
    'entites_juridiques',
    'gestionnaires',
    'sans_position',
  ]);
  for (const fichier of bilan.fichiers) {
    expect(Object.keys(fichier)).toEqual([
      'nom',
      'genre',
      'encodage',
      'date_donnees',
      'lignes',
      'acceptees',
      'rejetees',
      'anomalies_par_code',
      'anomalies',
    ]);
    expect(fichier.lignes).toBe(fichier.acceptees + fichier.rejetees);
    const nombres = Object.values(fichier.anomalies_par_code).reduce((a, b) => a + b, 0);
    expect(nombres).toBe(fichier.anomalies.length);
    for (const anomalie of fichier.anomalies) {
      expect(Object.keys(anomalie)).toEqual(['code', 'severite', 'ligne', 'colonne', 'valeur', 'message']);
      expect(anomalie.message).not.toBe('');
      expect(fichier.anomalies_par_code[anomalie.code]).toBeGreaterThan(0);
    }
  }

  const lignes = await csv(passage, 'etablissements.csv');
  const { features } = await json(passage, 'etablissements.geojson');
  expect(features).toHaveLength(lignes.length);
  for (const [rang, ligne] of lignes.entries()) {
    expect(Object.keys(ligne)).toEqual(COLONNES);
    expect(FAMILLES).toContain(ligne.famille);
    expect(PUBLICS).toContain(ligne.public);
    expect(STATUT_GROUPES).toContain(ligne.statut_groupe);
    expect(PRECISIONS).toContain(ligne.precision_position);
    expect(ligne.numero_finess).toMatch(/^\w{9}$/);
    expect(ligne.date_ouverture).toMatch(/^(\d{4}-\d{2}-\d{2})?$/);
    expect(ligne.longitude === '').toBe(ligne.precision_position === 'aucune');
    const { geometry, properties } = features[rang] as (typeof features)[number];
    expect(Object.keys(properties)).toEqual(COLONNES);
    for (const colonne of COLONNES) {
      const valeur = properties[colonne];
      const attendu = typeof valeur === 'number' ? String(valeur).replace('.', ',') : (valeur ?? '');
      expect(ligne[colonne]?.replace(/^'(?=[=+\-@])/, '')).toBe(attendu);
    }
    if (geometry !== null) expect(geometry.coordinates).toEqual([properties.longitude, properties.latitude]);
  }

  const gestionnaires = await csv(passage, 'gestionnaires.csv');
  const parEntite = new Map<string, number>();
  for (const { numero_finess_ej: ej } of lignes) if (ej) parEntite.set(ej, (parEntite.get(ej) ?? 0) + 1);
  expect(
    new Map(gestionnaires.map((ligne) => [ligne.numero_finess_ej, Number(ligne.etablissements)])),
  ).toEqual(parEntite);

  const { version, parametres, scenarios } = await json(passage, 'scenarios.json');
  expect(version).toBe(1);
  expect(parametres.graine).toBeTypeOf('number');
  expect(new Set(scenarios.map(({ id }) => id)).size).toBe(scenarios.length);
  for (const scenario of scenarios) {
    expect(Object.keys(scenario)).toEqual([
      'id',
      'famille',
      'membres',
      'gestionnaires',
      'acteurs',
      'score',
      'indicateurs',
      'couverture',
      'borne_basse',
      'borne_haute',
      'argumentaire',
    ]);
    expect(['parcours', 'efficience', 'isolement']).toContain(scenario.famille);
    expect(scenario.membres.length).toBeGreaterThan(1);
    expect(scenario.argumentaire).not.toBe('');
    expect(scenario.score).toBeGreaterThanOrEqual(0);
    expect(scenario.score).toBeLessThanOrEqual(1);
    expect(scenario.borne_basse).toBeLessThanOrEqual(scenario.score + 1e-9);
    expect(scenario.borne_haute).toBeGreaterThanOrEqual(scenario.score - 1e-9);
    let somme = 0;
    for (const indicateur of scenario.indicateurs) {
      expect(Object.keys(indicateur)).toEqual([
        'id',
        'valeur',
        'unite',
        'utilite',
        'poids',
        'contribution',
        'source',
      ]);
      expect(indicateur.source).not.toBe('');
      somme += indicateur.contribution;
    }
    expect(Math.abs(somme - scenario.score)).toBeLessThan(1e-9);
  }
}

describe('analyse of the demonstration', () => {
  it('writes its files with every field, says the data are fictitious, keeps progress off stdout', async () => {
    const passage = await lancer('--demo');
    expect(passage.code).toBe(0);
    expect(passage.sortie).toContain('DONNÉES FICTIVES');
    expect(passage.erreur).toContain('Lecture de');
    await checkSorties(passage);
    const { etablissements } = await json(passage, 'import.json');
    const { fictive, fichiers } = await json(passage, 'sources.json');
    expect(fictive).toBe(true);
    expect(new Set(fichiers.map(({ producteur }) => producteur))).toEqual(new Set([PRODUCTEUR_FICTIF]));
    const groupements = await csv(passage, 'groupements.csv');
    expect(groupements.length).toBeGreaterThan(0);
    for (const ligne of groupements) expect(GENRES_GROUPEMENT).toContain(ligne.forme);
    expect(await csv(passage, 'etablissements.csv')).toHaveLength(etablissements);
    expect((await json(passage, 'etablissements.geojson')).metadata.fictive).toBe(true);
  });

  it('gives the same bytes twice, and writes another seed', async () => {
    const [un, deux, trois] = [
      await lancer('--demo'),
      await lancer('--demo'),
      await lancer('--demo', '--graine', '7'),
    ];
    for (const nom of FICHIERS) expect(await deux.lire(nom)).toBe(await un.lire(nom));
    const autre = await json(trois, 'scenarios.json');
    expect(autre.parametres.graine).toBe(7);
  });

  it('gives the same offer and scenarios whatever the order of the files', async () => {
    const un = await lancer(...DEMO);
    const deux = await lancer(...[...DEMO].reverse());
    expect([un.code, deux.code]).toEqual([0, 0]);
    for (const nom of FICHIERS.slice(1) as (typeof FICHIERS)[number][])
      expect(await deux.lire(nom)).toBe(await un.lire(nom));
  });

  it('prints one JSON object with --json', async () => {
    const passage = await lancer('--demo', '--json');
    const objet = JSON.parse(passage.sortie);
    expect(objet.fictive).toBe(true);
    expect(objet.ecrits).toEqual([...FICHIERS]);
    const { scenarios } = await json(passage, 'scenarios.json');
    expect(objet.scenarios.parcours + objet.scenarios.efficience + objet.scenarios.isolement).toBe(
      scenarios.length,
    );
  });

  it('is empty, and says so in figures, for a département it does not hold', async () => {
    const passage = await lancer('--demo', '--departement', '971');
    expect(passage.code).toBe(0);
    expect(await csv(passage, 'etablissements.csv')).toEqual([]);
    expect((await json(passage, 'scenarios.json')).scenarios).toEqual([]);
  });
});

describe('exit codes', () => {
  it('are 2 with the reason for wrong usage', async () => {
    for (const [argv, mot] of [
      [[], 'Aucun fichier donné'],
      [['--truc'], '--truc'],
      [['--demo', '--departement', '9A'], '971'],
      [['--demo', '--departement', '3'], '03'],
      [['--demo', '--communes', DEMO[0] as string], '--communes'],
      [['--demo', '--communes', 'absent.csv'], '--communes'],
      [['--demo', '--population', DEMO[0] as string], '--population'],
      [['--demo', '--temps', 'absent.csv'], '--temps'],
      [['--demo', '--seuil-minutes', '0'], 'Seuil'],
      [['--demo', '--ght', 'cercle'], 'enveloppe'],
      [['--demo', '--niveau', 'canton'], 'epci'],
    ] as const) {
      const { code, erreur, sortie } = await lancer(...argv);
      expect(code, argv.join(' ')).toBe(2);
      expect(erreur).toContain(mot);
      expect(sortie).toBe('');
    }
    const fichier = join(lanceur.racine, 'un-fichier');
    await writeFile(fichier, '');
    const { code } = await lancer('--demo', '--sortie', join(fichier, 'dedans'));
    expect(code).toBe(2);
  });

  it('are 3 with the reason of each file when nothing is readable', async () => {
    const pdf = join(lanceur.racine, 'note.csv');
    await writeFile(pdf, '%PDF-1.7\n');
    const illisible = await lancer(pdf, 'absent.csv');
    expect(illisible.code).toBe(3);
    expect(illisible.erreur).toContain('note.csv');
    expect(illisible.erreur).toContain('absent.csv');
    expect(illisible.sortie).toBe('');
    expect((await lancer('absent.csv')).code).toBe(3);
  });

  it('are 0 when one file of several is missing, which is said', async () => {
    const passage = await lancer(DEMO[0] as string, 'absent.csv');
    expect(passage.code).toBe(0);
    expect(passage.erreur).toContain('absent.csv');
    expect(passage.sortie).toContain('absent.csv');
  });

  it('are 1 with the error for a fault of ours', async () => {
    let erreur = '';
    const code = await analyse(['--demo', '--sortie', lanceur.racine], {
      dossierDonnees: join(lanceur.racine, 'nulle-part'),
      sortie: () => undefined,
      erreur: (texte) => {
        erreur += texte;
      },
    });
    expect(code).toBe(1);
    expect(erreur).toContain('Erreur interne');
  });

  it('are 0 for the help', async () => {
    const { code, sortie } = await lancer('--help');
    expect(code).toBe(0);
    expect(sortie).toContain('--departement');
  });
});

describe.skipIf(CORPUS === null)('analyse of real files', () => {
  const historique = (nom: string) => fichierCorpus('finess/historique-2021', nom);
  const ALLIER = historique('etalab-cs1100507-reconstitue-20210108-03-allier.csv');
  const CREUSE = historique('etalab-cs1100507-reconstitue-20210108-23-creuse.csv');

  it('keeps the 581 establishments of Allier 2021 as the file gives them', async () => {
    const passage = await lancer(ALLIER);
    expect(passage.code).toBe(0);
    await checkSorties(passage);
    const bilan = await json(passage, 'import.json');
    expect(bilan).toMatchObject({ etablissements: 581, entites_juridiques: 0, sans_position: 0 });
    expect(bilan.fichiers[0]).toMatchObject({
      genre: 'finess_etablissements',
      date_donnees: '2021-01-08',
      rejetees: 0,
    });

    const source = Papa.parse<string[]>(new TextDecoder('windows-1252').decode(await readFile(ALLIER)), {
      delimiter: ';',
      skipEmptyLines: true,
    })
      .data.filter(([section]) => section === 'structureet')
      .sort((a, b) => ((a[1] as string) < (b[1] as string) ? -1 : 1));
    const lignes = await csv(passage, 'etablissements.csv');
    expect(lignes).toHaveLength(source.length);
    for (const [rang, champs] of source.entries()) {
      const ligne = lignes[rang] as Record<string, string>;
      expect([ligne.numero_finess, ligne.numero_finess_ej, ligne.categorie]).toEqual([
        champs[1],
        champs[2],
        champs[18],
      ]);
      expect(ligne.nom?.replace(/^'/, '')).toBe(champs[3]?.trim());
      expect([ligne.code_commune, ligne.departement]).toEqual([`03${champs[12]}`, '03']);
      expect(ligne.date_ouverture).toBe(champs[28]);
    }
  });

  it('limits the outputs to the départements asked for, scored within the whole offer', async () => {
    const passage = await lancer(ALLIER, CREUSE, '--departement', '23', '--json');
    expect(passage.code).toBe(0);
    await checkSorties(passage);
    const lignes = await csv(passage, 'etablissements.csv');
    expect(lignes).toHaveLength(263);
    expect(new Set(lignes.map(({ departement }) => departement))).toEqual(new Set(['23']));
    expect(JSON.parse(passage.sortie)).toMatchObject({
      etablissements: 844,
      etablissements_ecrits: 263,
      departements: ['23'],
    });
    const { scenarios, parametres } = await json(passage, 'scenarios.json');
    expect(parametres.departements).toEqual(['23']);
    expect(scenarios.length).toBeGreaterThan(0);
    // Neighbours of the other side of the border take part.
    const membres = new Set(scenarios.flatMap((scenario) => scenario.membres));
    expect([...membres].some((membre) => String(membre).startsWith('03'))).toBe(true);
  });

  it('joins the 2026 trio: 841 establishments, 25 legal entities of which 24 have one, places', async () => {
    const trio = (code: string, date: string) =>
      fichierCorpus(`finess/echantillon-2026-08/etalab-cs${code}-reconstitue-${date}-echantillon.csv`);
    const passage = await lancer(
      trio('1100505', '20260818'),
      trio('1100501', '20260813'),
      trio('1100507', '20260813'),
    );
    expect(passage.code).toBe(0);
    await checkSorties(passage);
    expect(await json(passage, 'import.json')).toMatchObject({
      etablissements: 841,
      entites_juridiques: 25,
      gestionnaires: 24,
    });
    expect(
      (await csv(passage, 'etablissements.csv')).filter(({ places }) => places !== '').length,
    ).toBeGreaterThan(500);
  });

  it('places establishments by the user’s communes instead of approximate points', async () => {
    const etablissements = fichierCorpus(
      'finess/echantillon-2026-08/etalab-cs1100507-reconstitue-20260813-echantillon.csv',
    );
    const communes = fichierCorpus('geo/communes_2024_coords_pop.csv.gz');
    const precisions = async (passage: Passage) =>
      new Set((await csv(passage, 'etablissements.csv')).map((ligne) => ligne.precision_position));
    expect(await precisions(await lancer(etablissements))).toContain('commune_approchee');
    const passage = await lancer(etablissements, '--communes', communes);
    expect(passage.code).toBe(0);
    await checkSorties(passage);
    expect(await precisions(passage)).not.toContain('commune_approchee');
    expect((await json(passage, 'import.json')).fichiers.map(({ genre }) => genre)).toEqual([
      'communes',
      'finess_etablissements',
    ]);
  });
});
