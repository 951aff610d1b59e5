import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FILTRE_VIDE } from '../domain/etablissement/filtre';
import { PARAMETRES_DEFAUT } from '../domain/scoring/parametres';
import type { ResultatScenarios } from '../domain/scoring/scenario';
import { CSV_ETABLISSEMENTS, CSV_ETABLISSEMENTS_FERMES } from '../export/csv-etablissements';
import { CSV_GESTIONNAIRES } from '../export/csv-gestionnaires';
import { createGeojsonEtablissements } from '../export/geojson-etablissements';
import type { BilanImport } from '../export/import-json';
import { writeImportJson } from '../export/import-json';
import { writeScenariosJson } from '../export/scenarios-json';
import { writeSourcesJson } from '../export/sources-json';
import { messageAnomalie } from '../i18n/anomalies';
import { LICENCE_FINESS, producteurOffre } from '../i18n/attribution';
import type { ErreurUsage } from '../i18n/cli';
import {
  AIDE,
  MESSAGE_ECRITURE,
  MESSAGE_RIEN_DE_LISIBLE,
  messageErreurInterne,
  messageErreurUsage,
} from '../i18n/cli';
import { createJumeau } from '../workers/jumeau';
import type { Moteur, ResultatImport, Session } from '../workers/moteur-api';
import { degzipperNode } from './degzipper-node';
import { writeCooperations } from './ecrire-cooperations';
import { writeEvolution } from './ecrire-evolution';
import { ecrireExport } from './ecrire-export';
import { createLecteurNode } from './lecteur-node';
import type { OptionsAnalyse } from './lire-arguments';
import { lireArguments } from './lire-arguments';
import { type FichierLu, type FichiersLus, readFichiers } from './lire-fichiers';
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
  const moteur = createJumeau(createLecteurNode(console.dossierDonnees), degzipperNode);
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

  const dire = (texte: string): void => console.erreur(`${texte}\n`);
  const lus = await readFichiers(options.fichiers, 'offre', dire);
  if (!options.demo && lus.fichiers.length === 0) {
    console.erreur(`${MESSAGE_RIEN_DE_LISIBLE}\n`);
    return CODES.illisible;
  }
  if (options.fermes || lus.projet?.fermes === true) {
    const { choix } = await moteur.ouvrir();
    await moteur.choisirSources({ ...choix, fermes: true });
  }
  if (options.communes !== null && !(await readCommunes(moteur, options.communes, console, suivi))) {
    return refuse(console, { code: 'communes_illisibles', valeur: options.communes });
  }
  const resultat = options.demo
    ? await moteur.chargerDemonstration(suivi.lecture)
    : await moteur.importer(lus.fichiers, suivi.lecture);
  const avant = await readFichiers(options.compares, 'comparaison', dire);
  const { session } =
    avant.fichiers.length === 0
      ? resultat
      : await moteur.importer(
          avant.fichiers.map((fichier) => ({ ...fichier, role: 'comparaison' as const })),
          suivi.lecture,
        );

  const bilan = await readBilan(moteur, session);
  await writeFile(join(options.sortie, 'import.json'), writeImportJson(bilan));
  if (!options.demo && accountsOf(resultat).every(({ refuse: refuseFichier }) => refuseFichier)) {
    sayRaisons(bilan, console);
    console.erreur(`${MESSAGE_RIEN_DE_LISIBLE}\n`);
    return CODES.illisible;
  }
  if (options.compares.length > 0 && (session.comparaison?.nombre ?? 0) === 0) {
    sayRaisons(bilan, console);
    return refuse(console, { code: 'comparaison_illisible', valeur: options.compares.join(', ') });
  }
  await writeFile(
    join(options.sortie, 'sources.json'),
    describeSources(session, [...lus.fichiers, ...avant.fichiers]),
  );
  const { nombre, scenarios } = await writeResultats(moteur, session, options, lus.projet, suivi);
  const evolution =
    session.comparaison === null ? null : await writeEvolution(moteur, options.sortie, options.departements);
  const introuvables = [...lus.introuvables, ...avant.introuvables];
  const resume = summarize({ session, bilan, introuvables, options, nombre, scenarios, evolution });
  console.sortie(writeResume(resume, options.json));
  return CODES.termine;
}

/** Accounts of the files an import added. */
function accountsOf(resultat: ResultatImport): Session['fichiers'] {
  const ajoutes = resultat.etat === 'termine' ? resultat.rapportsAjoutes : 0;
  return resultat.session.fichiers.slice(resultat.session.fichiers.length - ajoutes);
}

function describeSources(session: Session, fichiers: readonly FichierLu[]): string {
  const sommes = new Map(fichiers.map(({ cle, sha256 }) => [cle, sha256]));
  return writeSourcesJson({
    fictive: session.fictive,
    dateDonnees: session.dateDonnees,
    etablissementsFermes: session.nombreFermes,
    fermesInclus: session.choix.fermes,
    fichiers: session.fichiers.map((fichier) => ({
      ...fichier,
      sha256: sommes.get(fichier.cleSource ?? '') ?? null,
    })),
    reference: session.sourcesReference,
  });
}

/** Reads the user's communes first, so that they place what follows; false, the reason said, when they cannot serve. */
async function readCommunes(
  moteur: Moteur,
  chemin: string,
  console: Console,
  suivi: ReturnType<typeof createSuivi>,
): Promise<boolean> {
  const { fichiers } = await readFichiers([chemin], 'offre', (texte) => console.erreur(`${texte}\n`));
  if (fichiers.length === 0) return false;
  const { session } = await moteur.importer(
    fichiers.map((fichier) => ({ ...fichier, cle: `communes/${fichier.cle}` })),
    suivi.lecture,
  );
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
  projet: FichiersLus['projet'],
  suivi: ReturnType<typeof createSuivi>,
): Promise<{ nombre: number; scenarios: ResultatScenarios }> {
  const version = 1;
  const { nombre } = await moteur.interroger({
    version,
    filtre: { ...FILTRE_VIDE, valeurs: { departement: options.departements }, horsOffre: true },
    tri: { colonne: 'numeroFiness', sens: 'croissant' },
  });
  const parametres = { ...PARAMETRES_DEFAUT, ...projet?.parametres };
  const scenarios = await moteur.scenarios(
    {
      ...parametres,
      departements: options.departements,
      graine: options.graine ?? parametres.graine,
    },
    suivi.scenarios,
  );
  suivi.etape(MESSAGE_ECRITURE);
  const dans = (nom: string): string => join(options.sortie, nom);
  const lire = (debut: number, fin: number) => moteur.lignes(version, debut, fin);
  const attribution = {
    producteur: producteurOffre(session.fictive),
    date: session.dateDonnees,
    licence: LICENCE_FINESS,
    fictive: session.fictive,
    sources: session.sourcesReference,
  };
  const { fermes } = session.choix;
  const geojson = createGeojsonEtablissements(attribution, { fermes });
  const csv = fermes ? CSV_ETABLISSEMENTS_FERMES : CSV_ETABLISSEMENTS;
  await ecrireExport(dans('etablissements.csv'), csv, nombre, lire);
  await ecrireExport(dans('etablissements.geojson'), geojson, nombre, lire);
  const gestionnaires = await moteur.gestionnaires(version);
  await ecrireExport(dans('gestionnaires.csv'), CSV_GESTIONNAIRES, gestionnaires.length, async (debut, fin) =>
    gestionnaires.slice(debut, fin),
  );
  await writeCooperations(moteur, options.sortie, attribution, {
    version,
    dansLeTerritoire: options.departements.length > 0,
  });
  await writeFile(dans('scenarios.json'), writeScenariosJson(scenarios));
  return { nombre, scenarios };
}
