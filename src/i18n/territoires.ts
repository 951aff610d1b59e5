import type { GroupeVariables } from '../domain/cartographie/list-variables';
import type { DispositionCarte, MethodeClasses } from '../domain/projet/reglages-analyse';
import type { NiveauTerritoire } from '../domain/territoire/niveau';
import { accorder, formatNombre, formatPourcentage, nommerFichier } from './formats';

/** Territories of a level, counted. */
const NOMS_NIVEAU: Readonly<Record<NiveauTerritoire, readonly [un: string, plusieurs: string]>> = {
  region: ['région', 'régions'],
  departement: ['département', 'départements'],
  ght: ['périmètre de GHT', 'périmètres de GHT'],
  bassin: ['bassin', 'bassins'],
  epci: ['intercommunalité', 'intercommunalités'],
  commune: ['commune', 'communes'],
};

export function compterTerritoires(nombre: number, niveau: NiveauTerritoire): string {
  const [un, plusieurs] = NOMS_NIVEAU[niveau];
  return accorder(nombre, un, plusieurs);
}

export const LIBELLES_GROUPE: Readonly<Record<GroupeVariables, string>> = {
  population: 'Population',
  offre: 'Offre par famille',
  taux: 'Taux d’équipement',
  acces: 'Accès aux services',
  service: 'Offre par service',
  public: 'Offre par public',
  mode: 'Offre par mode d’accueil',
  statut: 'Offre par statut',
  strate: 'Offre par capacité',
};

export const LIBELLES_METHODE: Readonly<Record<MethodeClasses, string>> = {
  jenks: 'Seuils naturels (Jenks)',
  quantiles: 'Effectifs égaux (quantiles)',
  egales: 'Amplitudes égales',
  manuelles: 'Bornes choisies',
};

export const DEFINITIONS_METHODE: Readonly<Record<MethodeClasses, string>> = {
  jenks:
    'Les bornes tombent dans les creux de la distribution\u00a0: la variance à l’intérieur des classes est la plus petite possible.',
  quantiles: 'Chaque classe tient autant de territoires, autant que les valeurs égales le permettent.',
  egales: 'Toutes les classes ont la même amplitude\u00a0; certaines peuvent être vides.',
  manuelles: 'Les classes suivent les bornes que vous choisissez\u00a0; certaines peuvent être vides.',
};

export const LIBELLES_DISPOSITION: Readonly<Record<DispositionCarte, string>> = {
  une: 'Une carte',
  deux: 'Deux cartes côte à côte',
  multiples: 'Petites cartes',
};

/** Ready-made sets of small maps. */
export const SERIES_PETITES = {
  temps: 'Temps vers les services',
  taux: 'Taux d’équipement',
  ratios: 'Rapports à la référence',
  familles: 'Offre par habitant',
  ages: 'Âges',
} as const;

export const TERRITOIRES = {
  titre: 'Cartes des territoires',
  croisement: 'Deux variables croisées',
  surLesContours: 'Contours',
  negatifs: 'Valeur négative',
  calcul: 'La carte se calcule…',
  echec: 'La carte n’a pas pu être calculée.',
  contenu: 'Ce que montre la carte',
  variable: 'Variable en couleur',
  chercher: 'Chercher une variable',
  aucuneVariable: 'Aucune variable de ce nom',
  variableInconnue: 'Cette variable n’existe plus\u00a0: choisissez-en une autre.',
  secondaire: 'Croiser avec une seconde variable',
  aucune: 'Aucune',
  comparee: 'Variable de la seconde carte',
  symboles: 'Cercles proportionnels',
  symbolesNote: 'L’aire de chaque cercle est proportionnelle à la valeur.',
  stockEnCouleur:
    'Cette variable compte des habitants, des places ou des établissements\u00a0: en couleur, les grands territoires l’emportent. Des cercles la montrent mieux.',
  enCercles: 'La montrer en cercles',
  classes: 'Classes de couleurs',
  methode: 'Méthode',
  nombre: 'Nombre de classes',
  nombreReel: (nombre: number): string =>
    `${accorder(nombre, 'classe')}\u00a0: les valeurs distinctes ne permettent pas davantage.`,
  bivariee: 'Une carte croisée a trois classes par variable.',
  bornes: 'Bornes entre les classes',
  borne: (rang: number): string => `Borne ${rang}`,
  ajouterBorne: 'Ajouter une borne',
  retirerBorne: (rang: number): string => `Retirer la borne ${rang}`,
  histogramme: (nombre: string, classes: number): string =>
    `Répartition des valeurs\u00a0: ${nombre}, ${accorder(classes, 'classe')}.`,
  echelleLog: 'Échelle logarithmique\u00a0: les valeurs sont très étalées.',
  disposition: 'Disposition',
  etablissements: 'Afficher aussi les établissements',
  inconnus: (nombre: number): string =>
    nombre === 1 ? '1 territoire sans valeur' : `${formatNombre(nombre)} territoires sans valeur`,
  inconnu: 'Valeur inconnue',
  seuil: (dela: boolean, duree: string): string => (dela ? `Plus de ${duree}` : `${duree} ou moins`),
  etPlus: (texte: string): string => `${texte} et plus`,
  moinsDe: (texte: string): string => `Moins de ${texte}`,
  estime: 'Valeurs estimées (âges ou temps de trajet).',
  sansContours: (nombre: number): string =>
    `${accorder(nombre, 'territoire')} sans contour\u00a0: au tableau seulement`,
  approches: 'Contours approchés',
  officiels: 'Contours officiels',
  aucunContour: 'Aucun contour à ce niveau',
  contoursNote:
    'Contours approchés\u00a0: cellules autour des points des communes, coupées à la limite du département. Chargez des contours officiels à l’étape Données pour les remplacer.',
  partApprochee: (part: number): string =>
    `${formatPourcentage(part, 1)} des communes placées de façon approximative`,
  tableau: 'Tableau des territoires',
  description: 'Tableau des valeurs de la carte. Entrée cadre la carte sur le territoire.',
  colonnes: {
    code: 'Code',
    nom: 'Territoire',
    classe: 'Classe',
  },
  croise: (primaire: number, secondaire: number): string => `${primaire} × ${secondaire}`,
  vide: {
    titre: 'Aucun territoire à montrer',
    texte: 'Aucune commune du territoire choisi n’appartient à un département chargé.',
    action: 'Montrer tout ce qui est chargé',
  },
  exporterCsv: 'Tableau (CSV)',
  exporterDeux: 'Image des deux cartes (PNG)',
  nomFichier: (niveau: NiveauTerritoire, code: string, date: string | null): string =>
    nommerFichier('maillage-territoires', niveau, code, date),
  multiples: {
    titre: 'Petites cartes',
    choix: 'Variables des petites cartes',
    ajouter: 'Ajouter une variable',
    oter: 'Retirer',
    communes: 'Mêmes classes pour toutes',
    communesNote: 'Les variables de même unité partagent leurs bornes\u00a0: les couleurs se comparent.',
    agrandir: (nom: string): string => `Montrer en grand\u00a0: ${nom}`,
    trop: (nombre: number): string =>
      `${formatNombre(nombre)} territoires sont trop petits pour ces cartes. Choisissez un niveau plus large ou un territoire plus petit.`,
    alternative: (nom: string, phrases: string): string => `${nom}. ${phrases}`,
    serie: 'Séries proposées',
    rien: 'Aucune petite carte',
    rienSuite: 'Choisissez une série ou ajoutez des variables dans le panneau de droite.',
    resume: (premier: string, dernier: string, mediane: string, inconnus: number): string =>
      `De ${premier} à ${dernier}, médiane ${mediane}${inconnus === 0 ? '' : `\u00a0; ${formatNombre(inconnus)} sans valeur`}.`,
  },
  secondeCarte: 'Seconde carte',
} as const;

/** Text alternative of a map of territories. */
export function descriptionCarteTerritoires(carte: {
  readonly niveau: NiveauTerritoire;
  readonly nombre: number;
  readonly variable: string;
  /** Written with their unit; null without any value. */
  readonly bornes: readonly [min: string, max: string] | null;
  readonly classes: number;
  readonly inconnus: number;
}): string {
  const { niveau, nombre, variable, bornes, classes, inconnus } = carte;
  const etendue =
    bornes === null
      ? '\u00a0; aucune valeur connue'
      : `, de ${bornes[0]} à ${bornes[1]} en ${accorder(classes, 'classe')}`;
  const absents = inconnus === 0 ? '' : `\u00a0; ${TERRITOIRES.inconnus(inconnus)}`;
  return `Carte\u00a0: ${compterTerritoires(nombre, niveau)}, ${variable}${etendue}${absents}\u00a0; tableau équivalent ci-dessous.`;
}
