import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { FILTRE_VIDE } from '../domain/etablissement/filtre';
import { PARAMETRES_DEFAUT } from '../domain/scoring/parametres';
import type { ResultatScenarios } from '../domain/scoring/scenario';
import { CSV_ETABLISSEMENTS } from '../export/csv-etablissements';
import { CSV_GESTIONNAIRES } from '../export/csv-gestionnaires';
import { createGeojsonEtablissements } from '../export/geojson-etablissements';
import type { BilanImport } from '../export/import-json';
import { writeImportJson } from '../export/import-json';
import { writeScenariosJson } from '../export/scenarios-json';
import { messageAnomalie } from '../i18n/anomalies';
import { LICENCE_FINESS, producteurOffre } from '../i18n/attribution';
import type { ErreurUsage } from '../i18n/cli';
import {
  AIDE,
  MESSAGE_ECRITURE,
  MESSAGE_RIEN_DE_LISIBLE,
  messageErreurInterne,
  messageErreurUsage,
  messageFichierIntrouvable,
} from '../i18n/cli';
import { createJumeau } from '../workers/jumeau';
import type { FichierTransmis, Moteur, Session } from '../workers/moteur-api';
import { ecrireExport } from './ecrire-export';
import { createLecteurNode } from './lecteur-node';
import type { OptionsAnalyse } from './lire-arguments';
import { lireArguments } from './lire-arguments';
import { summarize, writeResume } from './resume';
import { createSuivi } from './suivi';
import { verifierDepartements } from './verifier-departements';

/** Exit codes of the command. */
export const CODES = { termine: 0, interne: 1, usage: 2, illisible: 3 } as const;

/** Where the command finds its data and writes its words; injected for the tests. */
export interface Console {
  /** Folder of the reference data (`data/` of the project). */
  readonly dossierDonnees: string;
  sortie(texte: string): void;
  erreur(texte: string): void;
}

/** Anomalies taken from the engine at a time. */
const PAGE_ANOMALIES = 5000;

/** Runs `analyse` and gives its exit code. */
export async function analyse(argv: readonly string[], console: Console): Promise<number> {
  const lus = lireArguments(argv);
  if (lus.genre === 'aide') {
    console.sortie(AIDE);
    return CODES.termine;
  }
  if (lus.genre === 'erreur') return refuse(console, lus.erreur);
  try {
    return await run(lus.options, console);
  } catch (erreur) {
    console.erreur(
      `${messageErreurInterne(erreur instanceof Error ? (erreur.stack ?? erreur.message) : String(erreur))}\n`,
    );
    return CODES.interne;
  }
}

function refuse(console: Console, erreur: ErreurUsage): number {
  console.erreur(`${messageErreurUsage(erreur)}\n`);
  return CODES.usage;
}

async function run(options: OptionsAnalyse, console: Console): Promise<number> {
  const moteur = createJumeau(createLecteurNode(console.dossierDonnees));
  const suivi = createSuivi((texte) => console.erreur(`${texte}\n`));
  const { departements } = await moteur.fondDeCarte();
  const inconnu = verifierDepartements(
    options.departements,
    departements.map(({ code }) => code),
  );
  if (inconnu !== null) return refuse(console, inconnu);
  try {
    await mkdir(options.sortie, { recursive: true });
  } catch {
    return refuse(console, { code: 'sortie_impossible', valeur: options.sortie });
  }

  const { transmis, introuvables } = await readFichiers(options.fichiers);
  for (const chemin of introuvables) console.erreur(`${messageFichierIntrouvable(chemin)}\n`);
  if (!options.demo && transmis.length === 0) {
    console.erreur(`${MESSAGE_RIEN_DE_LISIBLE}\n`);
    return CODES.illisible;
  }
  if (options.communes !== null && !(await readCommunes(moteur, options.communes, console, suivi))) {
    return refuse(console, { code: 'communes_illisibles', valeur: options.communes });
  }
  const resultat = options.demo
    ? await moteur.chargerDemonstration(suivi.lecture)
    : await moteur.importer(transmis, suivi.lecture);
  const { session } = resultat;

  const bilan = await readBilan(moteur, session);
  await writeFile(join(options.sortie, 'import.json'), writeImportJson(bilan));
  const ajoutes = resultat.etat === 'termine' ? resultat.rapportsAjoutes : 0;
  const lus = session.fichiers.slice(session.fichiers.length - ajoutes);
  if (!options.demo && lus.every(({ refuse: refuseFichier }) => refuseFichier)) {
    sayRaisons(bilan, console);
    console.erreur(`${MESSAGE_RIEN_DE_LISIBLE}\n`);
    return CODES.illisible;
  }
  const { nombre, scenarios } = await writeResultats(moteur, session, options, suivi);
  const resume = summarize({ session, bilan, introuvables, options, nombre, scenarios });
  console.sortie(writeResume(resume, options.json));
  return CODES.termine;
}

/** Reads the user's communes first, so that they place what follows; false, the reason said, when they cannot serve. */
async function readCommunes(
  moteur: Moteur,
  chemin: string,
  console: Console,
  suivi: ReturnType<typeof createSuivi>,
): Promise<boolean> {
  const { transmis, introuvables } = await readFichiers([chemin]);
  for (const absent of introuvables) console.erreur(`${messageFichierIntrouvable(absent)}\n`);
  if (transmis.length === 0) return false;
  const { session } = await moteur.importer(transmis, suivi.lecture);
  const utile = session.fichiers.some(
    ({ genre, refuse: refuseFichier }) =>
      !refuseFichier && (genre === 'communes' || genre === 'contours_communes'),
  );
  if (!utile) sayRaisons(await readBilan(moteur, session), console);
  return utile;
}

/** First anomaly of each file, as the reason it was refused. */
function sayRaisons(bilan: BilanImport, console: Console): void {
  for (const { nom, anomalies } of bilan.fichiers) {
    const [premiere] = anomalies;
    if (premiere !== undefined) console.erreur(`${messageAnomalie(premiere, nom)}\n`);
  }
}

async function readFichiers(
  chemins: readonly string[],
): Promise<{ transmis: FichierTransmis[]; introuvables: string[] }> {
  const transmis: FichierTransmis[] = [];
  const introuvables: string[] = [];
  for (const chemin of chemins) {
    try {
      transmis.push({ nom: basename(chemin), contenu: await readFile(chemin) });
    } catch {
      introuvables.push(chemin);
    }
  }
  return { transmis, introuvables };
}

async function readBilan(moteur: Moteur, session: Session): Promise<BilanImport> {
  const fichiers: BilanImport['fichiers'][number][] = [];
  for (const [rang, fichier] of session.fichiers.entries()) {
    const anomalies: BilanImport['fichiers'][number]['anomalies'][number][] = [];
    for (let debut = 0; ; debut += PAGE_ANOMALIES) {
      const page = await moteur.anomalies(rang, null, debut, debut + PAGE_ANOMALIES);
      anomalies.push(...page.anomalies);
      if (anomalies.length >= page.nombre) break;
    }
    fichiers.push({ ...fichier, anomalies });
  }
  return {
    fichiers,
    etablissements: session.nombreEtablissements,
    entitesJuridiques: session.nombreEntites,
    gestionnaires: session.nombreGestionnaires,
    sansPosition: session.sansPosition,
  };
}

async function writeResultats(
  moteur: Moteur,
  session: Session,
  options: OptionsAnalyse,
  suivi: ReturnType<typeof createSuivi>,
): Promise<{ nombre: number; scenarios: ResultatScenarios }> {
  const version = 1;
  const { nombre } = await moteur.interroger({
    version,
    filtre: { ...FILTRE_VIDE, valeurs: { departement: options.departements }, horsOffre: true },
    tri: { colonne: 'numeroFiness', sens: 'croissant' },
  });
  const scenarios = await moteur.scenarios(
    {
      ...PARAMETRES_DEFAUT,
      departements: options.departements,
      graine: options.graine ?? PARAMETRES_DEFAUT.graine,
    },
    suivi.scenarios,
  );
  suivi.etape(MESSAGE_ECRITURE);
  const dans = (nom: string): string => join(options.sortie, nom);
  const lire = (debut: number, fin: number) => moteur.lignes(version, debut, fin);
  const geojson = createGeojsonEtablissements({
    producteur: producteurOffre(session.fictive),
    date: session.dateDonnees,
    licence: LICENCE_FINESS,
    fictive: session.fictive,
    sources: session.sourcesReference,
  });
  await ecrireExport(dans('etablissements.csv'), CSV_ETABLISSEMENTS, nombre, lire);
  await ecrireExport(dans('etablissements.geojson'), geojson, nombre, lire);
  const gestionnaires = await moteur.gestionnaires(version);
  await ecrireExport(dans('gestionnaires.csv'), CSV_GESTIONNAIRES, gestionnaires.length, async (debut, fin) =>
    gestionnaires.slice(debut, fin),
  );
  await writeFile(dans('scenarios.json'), writeScenariosJson(scenarios));
  return { nombre, scenarios };
}
