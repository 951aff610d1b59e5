import type { AlerteComparaison } from '../domain/comparaison/changement';
import { raisonRefusProjet } from './avis';
import { EVOLUTION } from './evolution';
import { accorder, formatDate, formatNombre, formatOctets } from './formats';

/** Why a command line was refused. */
export type ErreurUsage =
  | { readonly code: 'option_inconnue'; readonly valeur: string }
  | { readonly code: 'valeur_manquante'; readonly valeur: string }
  | { readonly code: 'valeur_inutile'; readonly valeur: string }
  | { readonly code: 'graine_invalide'; readonly valeur: string }
  | { readonly code: 'departement_finess'; readonly valeur: string; readonly insee: string }
  | { readonly code: 'departement_inconnu'; readonly valeur: string; readonly proche: string | null }
  | { readonly code: 'aucun_fichier'; readonly valeur: null }
  | { readonly code: 'demo_et_fichiers'; readonly valeur: null }
  | { readonly code: 'demo_et_comparaison'; readonly valeur: null }
  | { readonly code: 'seuil_invalide'; readonly valeur: string }
  | {
      readonly code: 'choix_inconnu';
      readonly valeur: string;
      readonly option: string;
      readonly connus: readonly string[];
    }
  | { readonly code: 'communes_illisibles'; readonly valeur: string }
  | { readonly code: 'population_illisible'; readonly valeur: string }
  | { readonly code: 'temps_illisibles'; readonly valeur: string }
  | { readonly code: 'comparaison_illisible'; readonly valeur: string }
  | { readonly code: 'sortie_impossible'; readonly valeur: string };

export const AIDE = `Usage : npm run --silent analyse -- [options] FICHIER…

Lit des fichiers FINESS (JSON actuel ou CSV : structures, activités, établissements, entités juridiques,
capacités), des tableaux (CSV, XLSX, ODS), des contours (GeoJSON, TopoJSON), des projets .maillage, compressés
(.gz, .zip) ou non ; écrit l'offre, les coopérations existantes et les scénarios notés ; affiche un résumé.

Options
  --demo                 lit le territoire de démonstration (données fictives) au lieu de fichiers
  --departement CODES    limite l'analyse à ces départements : codes INSEE séparés par des virgules
                         (03,23 ; 2A ; 971 et non 9A)
  --communes FICHIER     coordonnées ou contours officiels des communes, à la place des positions fournies
  --population FICHIER   habitants par commune et âge (tableau INSEE, large ou long), à la place de l'estimation
                         d'après le département
  --temps FICHIER        temps de trajet entre communes ou numéros FINESS, à la place des temps estimés
  --seuil-minutes N      au-delà de N minutes, une commune est en zone blanche (30 par défaut)
  --ght MODE             périmètres des GHT : bassin (par défaut : communes dont l'hôpital membre le plus proche
                         est de ce GHT), officiel (vos contours) ou enveloppe (des membres)
  --niveau NIVEAU        découpage des taux et des cartes : region, departement, ght, bassin, epci (par défaut)
                         ou commune
  --compare FICHIER      millésime antérieur, à répéter pour plusieurs fichiers : ajoute evolution.csv et
                         evolution.json
  --fermes               garde aussi les établissements fermés, marqués ; ils n'entrent dans aucun calcul
  --graine N             graine des tirages au hasard, entier positif ou nul (1 par défaut)
  --sortie DOSSIER       dossier des résultats, créé au besoin (« sortie » par défaut)
  --json                 affiche le résumé en un objet JSON
  --aide, --help         affiche cette aide

Résultats : import.json, sources.json, etablissements.csv, etablissements.geojson, gestionnaires.csv,
groupements.csv, ght.geojson, scenarios.json, equipement.csv (taux et écarts à la référence), accessibilite.csv
(minutes et places accessibles par commune), zones-blanches.csv, perimetres.geojson, portrait.html (une page à
imprimer).
Codes de retour : 0 terminé ; 1 erreur interne ; 2 commande incorrecte ; 3 aucun fichier lisible.
`;

export function messageErreurUsage(erreur: ErreurUsage): string {
  return `${motifUsage(erreur)}\nAide : npm run --silent analyse -- --help`;
}

function motifUsage(erreur: ErreurUsage): string {
  switch (erreur.code) {
    case 'option_inconnue':
      return `Option inconnue : ${erreur.valeur}`;
    case 'valeur_manquante':
      return `L'option ${erreur.valeur} attend une valeur.`;
    case 'valeur_inutile':
      return `L'option ${erreur.valeur} ne prend pas de valeur.`;
    case 'graine_invalide':
      return `Graine « ${erreur.valeur} » refusée : un entier positif ou nul est attendu.`;
    case 'departement_finess':
      return `Département « ${erreur.valeur} » refusé : c'est un code FINESS ; le code INSEE est ${erreur.insee}.`;
    case 'departement_inconnu':
      return `Département « ${erreur.valeur} » inconnu${erreur.proche === null ? '' : ` ; vouliez-vous dire ${erreur.proche} ?`} (codes INSEE : 03, 2A, 971…).`;
    case 'aucun_fichier':
      return 'Aucun fichier donné : indiquez au moins un fichier FINESS, ou --demo.';
    case 'demo_et_fichiers':
      return '--demo ne se combine pas avec des fichiers : la démonstration laisse la place aux données réelles.';
    case 'demo_et_comparaison':
      return '--compare demande de vrais fichiers : la démonstration n’a qu’un millésime.';
    case 'comparaison_illisible':
      return `Aucun établissement lisible dans ${erreur.valeur}, donné à --compare.`;
    case 'seuil_invalide':
      return `Seuil « ${erreur.valeur} » refusé : un nombre entier de minutes, de 1 à 240, est attendu.`;
    case 'choix_inconnu':
      return `Valeur « ${erreur.valeur} » refusée pour ${erreur.option} ; sont acceptées : ${erreur.connus.join(', ')}.`;
    case 'population_illisible':
      return `Le fichier « ${erreur.valeur} » donné à --population ne contient pas d'habitants par commune et âge lisibles.`;
    case 'temps_illisibles':
      return `Le fichier « ${erreur.valeur} » donné à --temps ne contient pas de temps de trajet lisibles.`;
    case 'communes_illisibles':
      return `Le fichier « ${erreur.valeur} » donné à --communes ne contient ni coordonnées ni contours de communes lisibles.`;
    case 'sortie_impossible':
      return `Impossible d'écrire dans le dossier de sortie « ${erreur.valeur} ».`;
  }
}

export const MESSAGE_RIEN_DE_LISIBLE = 'Aucun fichier lisible : rien n’a été analysé.';

export function messageFichierIntrouvable(chemin: string): string {
  return `Fichier introuvable ou illisible : ${chemin}`;
}

export function messageProjetRefuse(nom: string, code: string): string {
  return `Le projet « ${nom} » n'a pas été ouvert : ${raisonRefusProjet(code)}.`;
}

export function messageErreurInterne(detail: string): string {
  return `Erreur interne : ${detail}`;
}

export function messageLecture(
  fichier: string,
  octetsLus: number,
  octetsTotal: number,
  lignes: number,
): string {
  const part = octetsTotal > 0 ? ` sur ${formatOctets(octetsTotal)} au total` : '';
  return `Lecture de ${fichier} : ${formatOctets(octetsLus)}${part}, ${accorder(lignes, 'ligne')}`;
}

export const MESSAGE_ASSEMBLAGE = 'Assemblage des fichiers…';
export const MESSAGE_TERRITOIRES = 'Territoires : taux, accès, gestionnaires, périmètres, portrait…';
export const MESSAGE_ECRITURE = 'Écriture des résultats…';

export function messageScenarios(fait: number, total: number): string {
  return `Scénarios : ${formatNombre(fait)} / ${accorder(total, 'département')}`;
}

/** Figures of an analysis, for its summary. */
export interface ResumeAnalyse {
  readonly fictive: boolean;
  readonly dateDonnees: string | null;
  readonly fichiers: readonly {
    readonly nom: string;
    readonly genre: string;
    readonly lignes: number;
    readonly acceptees: number;
    readonly rejetees: number;
    readonly anomalies: number;
    /** true for a table whose columns the user must name. */
    readonly aCorrespondre: boolean;
  }[];
  readonly introuvables: readonly string[];
  readonly etablissements: number;
  readonly entitesJuridiques: number;
  readonly gestionnaires: number;
  readonly sansPosition: number;
  /** Closed establishments of the files, and whether they are written. */
  readonly fermes: { readonly nombre: number; readonly inclus: boolean };
  readonly groupements: { readonly ght: number; readonly autres: number };
  readonly annexes: readonly {
    readonly genre: string;
    readonly fichier: string;
    readonly nombre: number;
    readonly joints: number;
  }[];
  /** Establishments that both a classic and a current file describe, null with one generation. */
  readonly deuxGenerations: number | null;
  readonly evolution: {
    readonly dateAvant: string | null;
    readonly changements: number;
    readonly ouvertures: number;
    readonly fermetures: number;
    /** What must be known before these figures are read. */
    readonly alertes: readonly { readonly code: AlerteComparaison; readonly valeur: number }[];
  } | null;
  readonly departements: readonly string[];
  readonly etablissementsEcrits: number;
  readonly territoires: {
    readonly niveau: string;
    readonly territoires: number;
    readonly communes: number;
    readonly communesApprochees: number;
    readonly zones: number;
    readonly perimetres: number;
    readonly hypotheses: number;
  };
  readonly scenarios: { readonly parcours: number; readonly efficience: number; readonly isolement: number };
  readonly sortie: string;
  readonly ecrits: readonly string[];
}

/** The summary as sentences; `libelleGenre` words a kind of file. */
export function texteResume(resume: ResumeAnalyse, libelleGenre: (genre: string) => string): string {
  const lignes: string[] = [];
  if (resume.fictive) lignes.push('DONNÉES FICTIVES (territoire de démonstration)');
  for (const fichier of resume.fichiers) {
    lignes.push(
      `${fichier.nom} : ${libelleGenre(fichier.genre)} ; ${accorder(fichier.lignes, 'ligne')}, dont ${accorder(fichier.acceptees, 'acceptée')} et ${accorder(fichier.rejetees, 'rejetée')} ; ${accorder(fichier.anomalies, 'anomalie')}`,
    );
    if (fichier.aCorrespondre)
      lignes.push(
        `  Les colonnes de ${fichier.nom} ne disent pas ce qu'elles contiennent : ouvrez-le dans l'application, qui le demandera.`,
      );
  }
  for (const chemin of resume.introuvables) lignes.push(messageFichierIntrouvable(chemin));
  lignes.push(
    `Offre : ${accorder(resume.etablissements, 'établissement')}, ${accorder(resume.gestionnaires, 'gestionnaire')}, ${accorder(resume.entitesJuridiques, 'entité juridique lue', 'entités juridiques lues')}${resume.dateDonnees === null ? '' : ` ; données du ${formatDate(resume.dateDonnees)}`}`,
  );
  if (resume.sansPosition > 0) {
    lignes.push(
      `${accorder(resume.sansPosition, 'établissement')} sans coordonnées utilisables dans la source (placés à leur commune quand elle est connue)`,
    );
  }
  if (resume.fermes.nombre > 0) {
    lignes.push(
      `${accorder(resume.fermes.nombre, 'établissement fermé', 'établissements fermés')}, ${resume.fermes.inclus ? 'gardés et marqués' : 'comptés à part (--fermes les garde)'}`,
    );
  }
  if (resume.deuxGenerations !== null) {
    lignes.push(
      `${accorder(resume.deuxGenerations, 'établissement')} à la fois dans le FINESS classique et l'actuel : la date la plus récente l'emporte`,
    );
  }
  for (const { genre, fichier, nombre, joints } of resume.annexes) {
    lignes.push(
      `${fichier} : ${libelleGenre(genre)} ; ${accorder(nombre, 'ligne gardée', 'lignes gardées')}, dont ${formatNombre(joints)} sur ce qui est chargé`,
    );
  }
  const { ght, autres } = resume.groupements;
  if (ght + autres > 0) {
    lignes.push(
      `Coopérations existantes : ${formatNombre(ght)} GHT, ${accorder(autres, 'autre groupement', 'autres groupements')}`,
    );
  }
  if (resume.evolution !== null) {
    const { dateAvant, changements, ouvertures, fermetures, alertes } = resume.evolution;
    lignes.push(
      `Depuis ${dateAvant === null ? 'le millésime comparé' : `le ${formatDate(dateAvant)}`} : ${accorder(changements, 'changement')}, dont ${accorder(ouvertures, 'ouverture')} et ${accorder(fermetures, 'fermeture')}`,
      ...alertes.map(({ code, valeur }) => `  ${EVOLUTION.alerte(code, valeur)}`),
    );
  }
  if (resume.departements.length > 0) {
    lignes.push(
      `Limité ${resume.departements.length > 1 ? 'aux départements' : 'au département'} ${resume.departements.join(', ')} : ${accorder(resume.etablissementsEcrits, 'établissement')}`,
    );
  }
  const { territoires } = resume;
  lignes.push(
    `Territoires : ${accorder(territoires.communes, 'commune')}${territoires.communesApprochees === 0 ? '' : `, dont ${formatNombre(territoires.communesApprochees)} à la position approchée`} ; ${accorder(territoires.territoires, 'territoire')} du niveau ${territoires.niveau} ; ${accorder(territoires.perimetres, 'périmètre')} de GHT`,
  );
  if (territoires.hypotheses > 0)
    lignes.push(
      `${accorder(territoires.hypotheses, 'hypothèse')} du projet ${territoires.hypotheses < 2 ? 'est appliquée' : 'sont appliquées'} aux taux, aux accès et au portrait`,
    );
  const { parcours, efficience, isolement } = resume.scenarios;
  lignes.push(
    `Scénarios : ${formatNombre(parcours)} de parcours, ${formatNombre(efficience)} d'efficience, ${formatNombre(isolement)} contre l'isolement (temps de trajet estimés)`,
    `Écrit dans ${resume.sortie} : ${resume.ecrits.join(', ')}`,
  );
  return `${lignes.join('\n')}\n`;
}
