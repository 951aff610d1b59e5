import type { BilanComparaison } from '../domain/comparaison/changement';
import type { FamilleCooperation, ResultatScenarios } from '../domain/scoring/scenario';
import type { BilanImport } from '../export/import-json';
import { LIBELLES_GENRE_FICHIER } from '../i18n/anomalies';
import type { ResumeAnalyse } from '../i18n/cli';
import { texteResume } from '../i18n/cli';
import type { Session } from '../workers/moteur-api';
import type { BilanTerritoires } from './ecrire-territoires';
import type { OptionsAnalyse } from './lire-arguments';

/** Files an analysis writes. */
export const SORTIES = [
  'import.json',
  'sources.json',
  'etablissements.csv',
  'etablissements.geojson',
  'gestionnaires.csv',
  'groupements.csv',
  'ght.geojson',
  'scenarios.json',
  'equipement.csv',
  'accessibilite.csv',
  'zones-blanches.csv',
  'perimetres.geojson',
  'portrait.html',
] as const;

/** Files added when an earlier vintage is given. */
export const SORTIES_EVOLUTION = ['evolution.csv', 'evolution.json'] as const;

/** Figures of an analysis. */
export function summarize(entree: {
  readonly session: Session;
  readonly bilan: BilanImport;
  readonly introuvables: readonly string[];
  readonly options: OptionsAnalyse;
  readonly nombre: number;
  readonly scenarios: ResultatScenarios;
  readonly territoires: BilanTerritoires;
  readonly evolution: BilanComparaison | null;
}): ResumeAnalyse {
  const { session, bilan, introuvables, options, nombre, scenarios, territoires, evolution } = entree;
  const compter = (famille: FamilleCooperation): number =>
    scenarios.scenarios.filter((scenario) => scenario.famille === famille).length;
  return {
    fictive: session.fictive,
    dateDonnees: session.dateDonnees,
    fichiers: bilan.fichiers.map((fichier, rang) => ({
      nom: fichier.nom,
      genre: fichier.genre,
      lignes: fichier.lignes,
      acceptees: fichier.acceptees,
      rejetees: fichier.rejetees,
      anomalies: fichier.anomalies.length,
      aCorrespondre: session.fichiers[rang]?.aCorrespondre ?? false,
    })),
    introuvables,
    etablissements: session.nombreEtablissements,
    entitesJuridiques: session.nombreEntites,
    gestionnaires: session.nombreGestionnaires,
    sansPosition: session.sansPosition,
    fermes: { nombre: session.nombreFermes, inclus: session.choix.fermes },
    groupements: session.groupements,
    annexes: session.annexes,
    deuxGenerations: session.differences?.communs ?? null,
    evolution:
      evolution === null
        ? null
        : {
            dateAvant: evolution.dateAvant,
            changements: evolution.nombre,
            ouvertures: evolution.parGenre.ouverture,
            fermetures: evolution.parGenre.fermeture,
            alertes: evolution.alertes,
          },
    departements: options.departements,
    etablissementsEcrits: nombre,
    territoires,
    scenarios: {
      parcours: compter('parcours'),
      efficience: compter('efficience'),
      isolement: compter('isolement'),
    },
    sortie: options.sortie,
    ecrits: evolution === null ? SORTIES : [...SORTIES, ...SORTIES_EVOLUTION],
  };
}

/** The figures as one line of JSON. */
function writeJson(resume: ResumeAnalyse): string {
  const objet = {
    fictive: resume.fictive,
    date_donnees: resume.dateDonnees,
    fichiers: resume.fichiers,
    introuvables: resume.introuvables,
    etablissements: resume.etablissements,
    entites_juridiques: resume.entitesJuridiques,
    gestionnaires: resume.gestionnaires,
    sans_position: resume.sansPosition,
    fermes: resume.fermes,
    groupements: resume.groupements,
    annexes: resume.annexes,
    deux_generations: resume.deuxGenerations,
    evolution: resume.evolution,
    departements: resume.departements,
    etablissements_ecrits: resume.etablissementsEcrits,
    territoires: {
      niveau: resume.territoires.niveau,
      territoires: resume.territoires.territoires,
      communes: resume.territoires.communes,
      communes_approchees: resume.territoires.communesApprochees,
      zones_blanches: resume.territoires.zones,
      perimetres: resume.territoires.perimetres,
      hypotheses: resume.territoires.hypotheses,
    },
    scenarios: resume.scenarios,
    sortie: resume.sortie,
    ecrits: resume.ecrits,
  };
  return `${JSON.stringify(objet)}\n`;
}

function libelleGenre(genre: string): string {
  return (LIBELLES_GENRE_FICHIER as Readonly<Record<string, string>>)[genre] ?? genre;
}

/** What the command prints: French sentences, or one JSON object. */
export function writeResume(resume: ResumeAnalyse, json: boolean): string {
  return json ? writeJson(resume) : texteResume(resume, libelleGenre);
}
