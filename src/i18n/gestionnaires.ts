import type { ColonneGestionnaires, OrigineTaille } from '../domain/gestionnaire/table-gestionnaires';
import { accorder, formatDuree, formatNombre, formatPourcentage, nommerFichier } from './formats';

const SOURCE_GUIDE = (lignes: string): string => `Guide ANAP, l.\u00a0${lignes}\u00a0; FINESS`;

type Textes = readonly [
  court: string,
  long: string,
  definition: string,
  formule: string | null,
  source: string,
];

const MEDIANE = 'Médiane sur ses ESMS du territoire affiché, temps estimés.';

/** Columns of the table: short name, name in full, definition, formula, source. */
const COLONNES: Readonly<Record<ColonneGestionnaires, Textes>> = {
  nom: [
    'Gestionnaire',
    'Gestionnaire',
    'Raison sociale de l’entité juridique.',
    null,
    'FINESS, entités juridiques',
  ],
  statutGroupe: [
    'Statut',
    'Groupe de statut juridique',
    'Statut juridique de l’entité, groupé.',
    null,
    'FINESS, statuts juridiques',
  ],
  etablissements: [
    'Établissements',
    'Établissements',
    'Établissements ouverts du territoire affiché, pharmacies, laboratoires et assimilés exclus.',
    null,
    'FINESS, rattachement à l’entité juridique',
  ],
  esms: [
    'ESMS',
    'Établissements et services médico-sociaux',
    'Établissements du territoire affiché dont la catégorie est médico-sociale.',
    null,
    'FINESS, catégories',
  ],
  places: [
    'Places',
    'Places connues',
    'Somme des places connues du territoire affiché. Une capacité inconnue manque à la somme, elle ne compte pas pour zéro.',
    null,
    'FINESS, capacités',
  ],
  etp: [
    'Effectif',
    'Effectif, sur tous ses ESMS chargés',
    'Salariés en CDI si vos tableaux les donnent, sinon estimation en équivalents temps plein.',
    'somme, par ESMS, des CDI fournis, sinon places × ratio de la catégorie (modifiable)',
    SOURCE_GUIDE('5415–5417'),
  ],
  departements: [
    'Dép.',
    'Départements',
    'Départements de ses établissements dans le territoire affiché. Le tri se fait sur leur nombre.',
    null,
    SOURCE_GUIDE('5421'),
  ],
  publics: [
    'Publics',
    'Publics accompagnés',
    'Publics de ses ESMS dans le territoire affiché, le plus fréquent d’abord.',
    null,
    SOURCE_GUIDE('5419'),
  ],
  categories: [
    'Catégories',
    'Catégories d’établissements',
    'Catégories de ses établissements dans le territoire affiché, la plus fréquente d’abord. Le tri se fait sur leur nombre.',
    null,
    SOURCE_GUIDE('5419'),
  ],
  monoActivite: [
    'Mono-activité',
    'Mono-activité',
    'Oui s’il n’a qu’un établissement, ou qu’une catégorie d’établissements, dans tous les fichiers chargés.',
    null,
    SOURCE_GUIDE('5418'),
  ],
  nombreCdi: [
    'CDI',
    'Salariés en CDI fournis',
    'Salariés en contrat à durée indéterminée que donnent vos tableaux, pour l’entité juridique ou, à défaut, la somme de ses ESMS.',
    null,
    'Vos tableaux, colonne nb_cdi',
  ],
  ressourcesEur: [
    'Ressources',
    'Ressources (euros)',
    'Ressources que donnent vos tableaux, pour l’entité juridique ou, à défaut, la somme de ses ESMS.',
    null,
    'Vos tableaux, colonne ressources_eur',
  ],
  actifNetEur: [
    'Actif net',
    'Actif net (euros)',
    'Actif net que donnent vos tableaux, pour l’entité juridique ou, à défaut, la somme de ses ESMS.',
    null,
    'Vos tableaux, colonne actif_net_eur',
  ],
  minutesEntreEtablissements: [
    'Entre siens',
    'Minutes entre ses établissements',
    'Médiane, sur tous ses établissements chargés, du temps jusqu’au plus proche des autres.',
    null,
    SOURCE_GUIDE('5413'),
  ],
  minutesAutreGestionnaire: [
    'Autre gest.',
    'Minutes jusqu’à l’ESMS d’un autre gestionnaire',
    `Temps jusqu’à l’ESMS le plus proche d’un autre gestionnaire. ${MEDIANE}`,
    null,
    SOURCE_GUIDE('5413'),
  ],
  minutesSante: [
    'Santé',
    'Minutes jusqu’à une structure sanitaire',
    `Temps jusqu’à la structure sanitaire la plus proche. ${MEDIANE}`,
    null,
    SOURCE_GUIDE('5409'),
  ],
  minutesHopital: [
    'Hôpital',
    'Minutes jusqu’à un centre hospitalier',
    `Temps jusqu’au centre hospitalier le plus proche. ${MEDIANE}`,
    null,
    SOURCE_GUIDE('5409'),
  ],
  minutesPsychiatrie: [
    'Psychiatrie',
    'Minutes jusqu’à la psychiatrie',
    `Temps jusqu’au CHS ou au CMP le plus proche. ${MEDIANE}`,
    null,
    SOURCE_GUIDE('5387–5390'),
  ],
  minutesVille: [
    'Ville',
    'Minutes jusqu’à une ville',
    `Temps jusqu’à la ville la plus proche. ${MEDIANE}`,
    null,
    SOURCE_GUIDE('5420'),
  ],
  partIsolee: [
    'Isolés',
    'Part de ses ESMS à plus de 30 min d’une ville',
    'Part de ses ESMS placés du territoire affiché dont la ville la plus proche est à plus de 30\u00a0minutes.',
    'ESMS à plus de 30\u00a0min / ESMS placés',
    SOURCE_GUIDE('5420'),
  ],
  articulation: [
    'Articulation',
    'Acteurs d’articulation à moins de 30 min',
    `MSP, CPTS, HAD, CMP, DAC et centres de santé à 30\u00a0minutes au plus. ${MEDIANE}`,
    null,
    SOURCE_GUIDE('5384–5387'),
  ],
  superficieActionKm2: [
    'Rayonnement',
    'Territoire de rayonnement (km²)',
    'Aire de l’enveloppe convexe de tous ses établissements chargés\u00a0; il en faut trois, en des lieux distincts et non alignés.',
    null,
    SOURCE_GUIDE('5421'),
  ],
};

const ORIGINES: Readonly<Record<OrigineTaille, string>> = {
  fournie: 'd’après vos tableaux',
  estimee: 'estimé par ratios',
  inconnue: 'inconnu',
};

export const GROUPES_GESTIONNAIRES = {
  essentiel: 'Essentiel',
  activite: 'Activité et publics',
  taille: 'Taille et seuils',
  territoire: 'Territoire',
  sante: 'Santé et articulation',
  utilisateur: 'Vos tableaux',
} as const;
export type GroupeGestionnaires = keyof typeof GROUPES_GESTIONNAIRES;

export const GESTIONNAIRES = {
  titre: 'Gestionnaires',
  onglets: 'Tableaux',
  ongletEntites: 'Gestionnaires',
  ongletEtablissements: 'Indicateurs par établissement',
  colonnes: 'Colonnes',
  tableau: 'Tableau des gestionnaires',
  description:
    'Flèches pour se déplacer, Entrée pour ouvrir la fiche du gestionnaire, Entrée sur un en-tête pour trier.',
  aide: (colonne: string): string => `Définition de la colonne ${colonne}`,
  nombre: (nombre: number): string => accorder(nombre, 'gestionnaire'),
  surTotal: (total: number): string => `sur ${formatNombre(total)}`,
  sousSeuils: (nombre: number): string => `${formatNombre(nombre)} sous un seuil`,
  seuilsInconnus: (nombre: number): string => `${formatNombre(nombre)} de taille inconnue`,
  calcul: (fait: number, total: number): string =>
    total === 0 ? 'Calcul en cours…' : `Calcul\u00a0: ${formatNombre(fait)} sur ${formatNombre(total)}`,
  echec: {
    titre: 'Le calcul n’a pas abouti',
    texte: 'Les données chargées sont intactes.',
    action: 'Recommencer',
  },
  rien: {
    titre: 'Aucun gestionnaire ne correspond à ces filtres',
    texte: (total: number): string =>
      `${accorder(total, 'gestionnaire a', 'gestionnaires ont')} un établissement dans ce territoire.`,
    action: 'Réinitialiser les filtres',
  },
  vide: {
    titre: 'Aucun gestionnaire dans ce territoire',
    texte: 'Aucun établissement ouvert et rattaché à une entité juridique ne s’y trouve.',
    action: 'Voir l’offre',
  },
  sansDonnees: {
    titre: 'Aucun établissement chargé',
    texte: 'Déposez un extrait FINESS, ou revenez au territoire de démonstration.',
    action: 'Charger des données',
  },
  sansChamps: 'Aucun de vos tableaux ne donne de valeur par entité juridique (numéro FINESS EJ).',
  inconnu: 'inconnu',
  oui: 'oui',
  non: 'non',
  seuil: {
    cdi: 'moins de 50\u00a0CDI',
    ressources: 'moins de 3\u00a0M€ de ressources',
    actif: 'moins de 1,5\u00a0M€ d’actif net',
  },
  sousSeuil: (seuil: string): string => `Sous le seuil du guide\u00a0: ${seuil}`,
  auMoins: (valeur: string): string => `${valeur}\u00a0ou plus`,
  enPartie: (valeur: string): string => `${valeur}\u00a0(partiel)`,
  marque: '▾',
  partiel: (manquants: number): string =>
    `Somme partielle\u00a0: ${accorder(manquants, 'ESMS sans valeur', 'ESMS sans valeur')}`,
  origine: (origine: OrigineTaille): string => ORIGINES[origine],
  euros: (valeur: number): string =>
    Math.abs(valeur) >= 1e6
      ? `${formatNombre(valeur / 1e6, 2)}\u00a0M€`
      : `${formatNombre(Math.round(valeur / 1000))}\u00a0k€`,
  km2: (valeur: number): string => `${formatNombre(valeur, valeur < 10 ? 1 : 0)}\u00a0km²`,
  part: (valeur: number): string => formatPourcentage(valeur),
  minutes: (valeur: number): string => formatDuree(valeur),

  // Filters
  filtres: 'Filtres',
  resumeFiltres: (actifs: number): string =>
    actifs === 0 ? 'aucun' : accorder(actifs, 'filtre actif', 'filtres actifs'),
  texte: 'Chercher un gestionnaire',
  texteInvite: 'Nom, n°\u00a0FINESS ou SIREN',
  effacerTexte: 'Effacer le texte cherché',
  sousLesSeuils: 'Sous les seuils du guide',
  sousLesSeuilsPrecision:
    '50\u00a0CDI, 3\u00a0M€ de ressources ou 1,5\u00a0M€ d’actif net\u00a0: l’un au moins',
  monoActivite: 'Mono-activité',
  monoActivitePrecision: 'un seul établissement ou une seule catégorie',
  sansEsms: 'Montrer aussi ceux qui n’ont aucun ESMS',
  sansEsmsPrecision: 'hôpitaux, maisons de santé, centres de santé…',
  statuts: 'Statut juridique',
  publics: 'Public accompagné',
  reinitialiser: 'Réinitialiser les filtres',
  choisir:
    'Choisissez un gestionnaire dans le tableau\u00a0: sa fiche se lit ici, son territoire se dessine sur la carte.',

  // Settings
  reglages: 'Villes et isolement',
  villes: (nombre: number): string =>
    `${accorder(nombre, 'ville')} en France avec ces réglages\u00a0; la liste montre celles qui sont les plus proches d’au moins un ESMS du territoire.`,
  ratios: 'Ratios d’effectif',
  ratiosAide:
    'Équivalents temps plein par place, pour estimer l’effectif quand aucun tableau ne donne les CDI. Une catégorie sans ratio reste inconnue.',
  ratioDe: (categorie: string): string => `ETP par place\u00a0: ${categorie}`,
  ratioUnite: 'ETP par place',
  sansRatio: 'sans ratio',
  ratioInvalide: (max: number): string => `Un nombre de 0 à ${formatNombre(max)}`,
  retablirRatios: 'Rétablir les ratios de départ',

  // Card
  fiche: {
    titre: 'Fiche du gestionnaire',
    retour: 'Tous les gestionnaires',
    attente: 'La fiche se prépare…',
    introuvable: {
      titre: 'Ce gestionnaire n’est pas dans les fichiers chargés',
      texte: 'Il l’était peut-être dans un fichier retiré depuis.',
      action: 'Revenir au tableau',
    },
    cadrer: 'Cadrer la carte',
    voirOffre: 'Voir ses établissements dans l’offre',
    portee: 'Sur tous les fichiers chargés, quel que soit le territoire affiché.',
    siren: 'SIREN',
    ej: 'FINESS EJ',
    activite: 'Activité',
    etablissements: 'Établissements',
    categorie: (libelle: string, nombre: number): string => `${libelle} (${formatNombre(nombre)})`,
    sansPlaces: (nombre: number): string =>
      `${accorder(nombre, 'établissement')} sans nombre de places connu`,
    sansPosition: (nombre: number): string =>
      `${accorder(nombre, 'ESMS', 'ESMS')} sans position, hors du calcul`,
    enveloppe: 'Enveloppe',
    nonFourni: 'non fournies par vos tableaux',
    dontEsms: (esms: number): string => `dont ${accorder(esms, 'ESMS', 'ESMS')}`,
    places: 'Places',
    publics: 'Publics',
    familles: 'Familles',
    categories: 'Catégories',
    departements: 'Départements',
    monoActivite: 'Mono-activité',
    taille: 'Taille',
    effectif: 'Effectif',
    effectifPartiel: (sans: number): string =>
      `au moins\u00a0; ${accorder(sans, 'ESMS', 'ESMS')} sans estimation`,
    ressources: 'Ressources',
    actif: 'Actif net',
    seuils: 'Seuils du guide',
    sous: (seuil: string): string => `${seuil}\u00a0: oui`,
    auDessus: (seuil: string): string => `${seuil}\u00a0: non`,
    indetermine: (seuil: string): string => `${seuil}\u00a0: inconnu`,
    estimeRatios: ' (d’après l’effectif estimé)',
    territoire: 'Territoire de rayonnement',
    sansEnveloppe:
      'Pas d’enveloppe\u00a0: il faut trois établissements placés en des lieux distincts et non alignés.',
    fournies: 'Vos tableaux, pour l’entité juridique',
    liste: (nombre: number): string => `Établissements (${formatNombre(nombre)})`,
    suite: (reste: number): string =>
      `Afficher ${accorder(reste, 'autre établissement', 'autres établissements')}`,
    comparables: 'Gestionnaires comparables les plus proches',
    comparablesAide:
      'Similarité d’au moins 50\u00a0%, même département d’abord, puis similarité moins minutes / 120, comme pour former les groupes d’efficience.',
    aucunComparable: 'Aucun gestionnaire chargé n’est à la fois assez semblable et assez proche.',
    sansEsms: 'Il n’a aucun ESMS chargé\u00a0: rien à comparer.',
    colonnesComparables: {
      nom: 'Gestionnaire',
      similarite: 'Similarité',
      minutes: 'Trajet',
      esms: 'ESMS',
      places: 'Places',
    },
    ailleurs: 'autre département',
    similarite: {
      libelle: 'Similarité',
      definition:
        'Parts communes des publics (0,5) et des catégories (0,3) des ESMS, et même groupe de statut (0,2). Statut inconnu\u00a0: ce terme sort et le reste est divisé par 0,8.',
      source: 'Méthode de notation, famille efficience',
    },
    trajet: {
      libelle: 'Minutes entre les deux gestionnaires',
      definition:
        'Moyenne, sur les ESMS de l’un, du temps jusqu’à l’ESMS le plus proche de l’autre, dans les deux sens.',
      source: 'Méthode de notation, temps estimés',
    },
    ratios: {
      titre: 'Ratios utilisés',
      categorie: 'Catégorie',
      places: 'Places',
      ratio: 'ETP par place',
    },
  },

  // Export
  csvDetail: 'Toutes les colonnes, une ligne par gestionnaire du tableau',
  csvDetailIndicateurs: 'Tous les indicateurs, une ligne par établissement du tableau',
  nomFichier: (territoire: string, date: string | null): string =>
    nommerFichier('maillage-gestionnaires', territoire, date),
} as const;

export function libelleColonneGestionnaire(colonne: ColonneGestionnaires): string {
  return COLONNES[colonne][0];
}

export function libelleLongColonneGestionnaire(colonne: ColonneGestionnaires): string {
  return COLONNES[colonne][1];
}

/** Definition, formula and source of a column. */
export function expliquerColonneGestionnaire(colonne: ColonneGestionnaires): {
  readonly libelle: string;
  readonly definition: string;
  readonly formule: string | null;
  readonly source: string;
} {
  const [, libelle, definition, formule, source] = COLONNES[colonne];
  return { libelle, definition, formule, source };
}
