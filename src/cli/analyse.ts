import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FILTRE_VIDE } from '../domain/etablissement/filtre';
import { PARAMETRES_DEFAUT } from '../domain/scoring/parametres';
import type { ResultatScenarios } from '../domain/scoring/scenario';
import { CSV_ETABLISSEMENTS, CSV_ETABLISSEMENTS_FERMES } from '../export/csv-etablissements';
import { createGeojsonEtablissements } from '../export/geojson-etablissements';
import { writeImportJson } from '../export/import-json';
import { writeScenariosJson } from '../export/scenarios-json';
import { writeSourcesJson } from '../export/sources-json';
import { attributionDe } from '../i18n/attribution';
import type { ErreurUsage } from '../i18n/cli';
import {
  AIDE,
  MESSAGE_ECRITURE,
  MESSAGE_RIEN_DE_LISIBLE,
  MESSAGE_TERRITOIRES,
  messageErreurInterne,
  messageErreurUsage,
} from '../i18n/cli';
import { createJumeau } from '../workers/jumeau';
import type { Moteur, ResultatImport, Session } from '../workers/moteur-api';
import { readBilan, sayRaisons } from './bilan';
import { degzipperNode } from './degzipper-node';
import { writeCooperations } from './ecrire-cooperations';
import { writeEvolution } from './ecrire-evolution';
import { ecrireExport } from './ecrire-export';
import { type BilanTerritoires, writeTerritoires } from './ecrire-territoires';
import { createLecteurNode } from './lecteur-node';
import type { OptionsAnalyse } from './lire-arguments';
import { lireArguments } from './lire-arguments';
import { readComplements } from './lire-complements';
import { type FichierLu, type FichiersLus, readFichiers } from './lire-fichiers';
import { createReglages } from './reglages';
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
  const complements = await readComplements(moteur, options, dire, suivi.lecture);
  if ('refus' in complements) return refuse(console, complements.refus);
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
    sayRaisons(bilan, dire);
    console.erreur(`${MESSAGE_RIEN_DE_LISIBLE}\n`);
    return CODES.illisible;
  }
  if (options.compares.length > 0 && (session.comparaison?.nombre ?? 0) === 0) {
    sayRaisons(bilan, dire);
    return refuse(console, { code: 'comparaison_illisible', valeur: options.compares.join(', ') });
  }
  await writeFile(
    join(options.sortie, 'sources.json'),
    describeSources(session, [...complements.fichiers, ...lus.fichiers, ...avant.fichiers]),
  );
  const resultats = await writeResultats(moteur, session, options, lus.projet, suivi);
  const evolution =
    session.comparaison === null ? null : await writeEvolution(moteur, options.sortie, options.departements);
  const introuvables = [...lus.introuvables, ...avant.introuvables];
  const resume = summarize({ session, bilan, introuvables, options, ...resultats, evolution });
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

async function writeResultats(
  moteur: Moteur,
  session: Session,
  options: OptionsAnalyse,
  projet: FichiersLus['projet'],
  suivi: ReturnType<typeof createSuivi>,
): Promise<{ nombre: number; scenarios: ResultatScenarios; territoires: BilanTerritoires }> {
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
  const attribution = attributionDe(session);
  const { fermes } = session.choix;
  const geojson = createGeojsonEtablissements(attribution, { fermes });
  const csv = fermes ? CSV_ETABLISSEMENTS_FERMES : CSV_ETABLISSEMENTS;
  await ecrireExport(dans('etablissements.csv'), csv, nombre, lire);
  await ecrireExport(dans('etablissements.geojson'), geojson, nombre, lire);
  const reglages = createReglages(options, parametres, projet?.analyse ?? null);
  const { perimetres } = await moteur.demander('perimetres', {
    mode: reglages.perimetre,
    temps: reglages.cadre.temps,
  });
  await writeCooperations(moteur, options.sortie, attribution, {
    version,
    dansLeTerritoire: options.departements.length > 0,
    perimetres,
  });
  await writeFile(dans('scenarios.json'), writeScenariosJson(scenarios));
  suivi.etape(MESSAGE_TERRITOIRES);
  const territoires = await writeTerritoires(moteur, options.sortie, attribution, reglages, perimetres);
  return { nombre, scenarios, territoires };
}
