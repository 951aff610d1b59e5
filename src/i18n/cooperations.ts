import type {
  GenreGroupement,
  Groupement,
  GroupementPartage,
  LigneGroupement,
  MembreJoint,
} from '../domain/cooperation/groupement';
import type { FamilleCooperation } from '../domain/scoring/scenario';
import { accorder, enumerer, formatDate, formatNombre, nommerFichier } from './formats';
import { libelleFamilleCooperation } from './scoring-libelles';

/** Kinds of existing cooperation, as lists and legends name them. */
export const LIBELLES_GROUPEMENT: Readonly<Record<GenreGroupement, string>> = {
  ght: 'GHT',
  gcs_public: 'GCS public',
  gcs_prive: 'GCS privé',
  gcsms_public: 'GCSMS public',
  gcsms_prive: 'GCSMS privé',
  gip: 'GIP',
  gie: 'GIE',
  convention: 'Convention',
  groupement_employeurs: 'Groupement d’employeurs',
  association: 'Association',
  fondation: 'Fondation',
  autre: 'Autre coopération',
};

/** The same in full. */
export const LIBELLES_LONGS_GROUPEMENT: Readonly<Record<GenreGroupement, string>> = {
  ght: 'Groupement hospitalier de territoire (GHT)',
  gcs_public: 'Groupement de coopération sanitaire, de droit public (GCS)',
  gcs_prive: 'Groupement de coopération sanitaire, de droit privé (GCS)',
  gcsms_public: 'Groupement de coopération sociale ou médico-sociale, de droit public (GCSMS)',
  gcsms_prive: 'Groupement de coopération sociale ou médico-sociale, de droit privé (GCSMS)',
  gip: 'Groupement d’intérêt public (GIP)',
  gie: 'Groupement d’intérêt économique (GIE)',
  convention: 'Convention',
  groupement_employeurs: 'Groupement d’employeurs',
  association: 'Association',
  fondation: 'Fondation ou fonds de dotation',
  autre: 'Autre forme de coopération',
};

const PRESENCES: Readonly<Record<MembreJoint['presence'], string>> = {
  dans_le_territoire: 'Dans le territoire affiché',
  hors_territoire: 'Ailleurs dans les fichiers chargés',
  absent: 'Absents des fichiers chargés',
};

const SOURCE = 'FINESS, liste des GHT ou tableau de coopérations';

/** Words of the Coopérations step. */
export const COOPERATIONS = {
  titre: 'Coopérations existantes',
  nombre: (nombre: number): string => accorder(nombre, 'groupement'),
  recherche: 'Les groupements se chargent…',

  filtres: 'Filtres',
  resumeFiltres: (actifs: number): string =>
    actifs === 0 ? 'aucun' : accorder(actifs, 'filtre actif', 'filtres actifs'),
  texte: 'Chercher un groupement ou un membre',
  texteInvite: 'Nom, membre ou n°\u00a0FINESS',
  effacerTexte: 'Effacer le texte cherché',
  genres: 'Forme',
  familles: 'Famille de coopération',
  famille: (famille: FamilleCooperation | 'inconnue'): string =>
    famille === 'inconnue' ? 'Famille inconnue' : libelleFamilleCooperation(famille),
  dansLeTerritoire: 'Dans le territoire affiché',
  dansLeTerritoirePrecision: 'un membre au moins parmi les établissements que gardent les filtres de l’Offre',
  avecMembres: 'Membres connus',
  avecMembresPrecision: 'écarte les groupements dont FINESS ne publie pas les membres',
  compte: (nombre: number): string => accorder(nombre, 'groupement'),
  reinitialiser: 'Réinitialiser les filtres',

  fermer: 'Fermer ce groupement',
  cadrer: 'Cadrer la carte',
  cadrerImpossible: 'Aucun membre n’a de position\u00a0: rien à cadrer',
  detail: 'Groupement choisi',
  attente: 'Le groupement se charge…',
  introuvable: {
    titre: 'Ce groupement n’est pas dans les fichiers chargés',
    texte: 'Il l’était peut-être dans un fichier retiré depuis.',
    action: 'Revenir à la liste',
  },
  choisir:
    'Choisissez un groupement dans le tableau\u00a0: ses membres se lisent ici et se tracent sur la carte.',
  ferme: (date: string): string => `fermé le ${formatDate(date)}`,
  champs: {
    support: 'Support',
    juridique: 'Forme juridique',
    famille: 'Famille',
    numeroGht: 'N° du GHT',
    numeroEj: 'N° FINESS',
    creation: 'Création',
    membres: 'Membres',
    etablissements: 'Établissements',
    places: 'Places',
    departements: 'Départements',
    source: 'Source',
  },
  inconnue: 'inconnue',
  inconnues: 'inconnues',
  source: (fichier: string, date: string | null): string =>
    date === null ? `${fichier}, date inconnue` : `${fichier}, données du ${formatDate(date)}`,
  repartition: (territoire: number, ailleurs: number, absents: number): string =>
    [
      `${formatNombre(territoire)} dans le territoire`,
      ailleurs === 0 ? null : `${formatNombre(ailleurs)} ailleurs`,
      absents === 0 ? null : accorder(absents, 'absent'),
    ]
      .filter((morceau) => morceau !== null)
      .join(', '),
  presence: (presence: MembreJoint['presence'], nombre: number): string =>
    `${PRESENCES[presence]} (${formatNombre(nombre)})`,
  roleSupport: 'support',
  ouvrirFiche: (nom: string): string => `Ouvrir la fiche de ${nom}`,
  commune: (commune: string, departement: string | null): string =>
    departement === null ? commune : `${commune} (${departement})`,
  departement: (code: string): string => `département ${code}`,
  etablissements: (nombre: number): string => accorder(nombre, 'établissement'),
  places: (places: number): string => accorder(places, 'place'),
  numero: (numero: string): string => `n°\u00a0FINESS ${numero}`,
  suite: (reste: number): string => `Afficher ${accorder(reste, 'autre membre', 'autres membres')}`,
  absentsSuite:
    'Aucun de leurs établissements n’est chargé. Ajoutez l’extrait FINESS de leur département pour les placer sur la carte.',
  nonPublies: {
    titre: 'Membres non publiés par FINESS',
    texte:
      'FINESS donne le nom de ce groupement, pas ses membres. Ajoutez une liste des GHT ou un tableau de coopérations (nom, support, famille, date, membres par n°\u00a0FINESS).',
    action: 'Ajouter un fichier',
  },

  vide: {
    titre: 'Aucune coopération connue',
    texte:
      'Chargez le fichier FINESS des structures (JSON), la liste des GHT du ministère, ou un tableau de vos coopérations\u00a0: nom, support, famille, date, membres par n°\u00a0FINESS.',
    action: 'Ajouter un fichier',
  },
  rien: {
    titre: 'Aucun groupement ne correspond à ces filtres',
    texte: (charges: number): string =>
      `${accorder(charges, 'groupement est chargé', 'groupements sont chargés')}. Retirez un filtre, ou revenez à l’ensemble.`,
    action: 'Réinitialiser les filtres',
  },

  tableau: 'Tableau des groupements',
  description:
    'Flèches pour se déplacer, Entrée pour choisir le groupement, Entrée sur un en-tête pour trier.',
  colonnes: {
    nom: 'Groupement',
    genre: 'Forme',
    famille: 'Famille',
    support: 'Support',
    membres: 'Membres',
    departements: 'Dép.',
    date: 'Création',
    source: 'Source',
  },
  colonnesLongues: {
    nom: 'Nom du groupement',
    genre: 'Forme de la coopération',
    famille: 'Famille de coopération',
    support: 'Établissement support',
    membres: 'Membres\u00a0: dans le territoire affiché, présents dans les fichiers, en tout',
    departements: 'Départements des membres',
    date: 'Date de création',
    source: 'Fichier d’origine et date de ses données',
  },
  membresCourt: (territoire: number, presents: number, total: number): string =>
    total === 0
      ? 'non publiés'
      : `${formatNombre(territoire)} / ${formatNombre(presents)} / ${formatNombre(total)}`,
  membresLong: (territoire: number, presents: number, total: number): string =>
    total === 0
      ? 'Membres non publiés par la source'
      : `${accorder(total, 'membre')}, dont ${accorder(presents, 'présent')} dans les fichiers et ${formatNombre(territoire)} dans le territoire affiché`,
  sourceCourte: (fichier: string, date: string | null): string =>
    date === null ? fichier : `${formatDate(date)}, ${fichier}`,
  membresAbsents: (nombre: number): string =>
    accorder(nombre, 'membre absent des fichiers', 'membres absents des fichiers'),

  exporterTitre: (nombre: number): string => `Exporter ${accorder(nombre, 'groupement')}`,
  exporterExplication: 'Exactement les groupements du tableau, tous leurs membres compris.',
  csv: 'Tableau CSV',
  csvDetail: 'Une ligne par groupement et par membre',
  geojson: 'GeoJSON',
  geojsonDetail: 'Membres placés et liens vers le support, WGS84',
  titreImage: (groupement: Pick<Groupement, 'nom' | 'genre'> | null, territoire: string): string =>
    groupement === null
      ? `Coopérations existantes\u00a0: ${territoire}`
      : nommerGroupement(groupement.nom, groupement.genre),
  sousTitreImage: ({ nomSupport, nombreMembres, groupement }: LigneGroupement): string =>
    [
      LIBELLES_LONGS_GROUPEMENT[groupement.genre],
      nomSupport === null ? null : `support\u00a0: ${nomSupport}`,
      nombreMembres === 0 ? 'membres non publiés' : accorder(nombreMembres, 'membre'),
      COOPERATIONS.source(groupement.source.fichier, groupement.source.date),
    ]
      .filter((morceau) => morceau !== null)
      .join(' · '),
  nomFichier: (territoire: string, date: string | null): string =>
    nommerFichier('maillage-groupements', territoire, date),

  // Elsewhere: details of an establishment, scenarios.
  consolider: 'existant, à consolider',
  partiel: 'partiellement existant',
  etiquette: (partages: readonly GroupementPartage[]): string =>
    partages.some(({ tous }) => tous) ? COOPERATIONS.consolider : COOPERATIONS.partiel,
  partage: (partage: GroupementPartage, gestionnaires: number): string =>
    partage.tous
      ? `Tous les gestionnaires sont déjà réunis dans ${nommer(partage)}.`
      : `${formatNombre(partage.gestionnaires.length)} des ${accorder(gestionnaires, 'gestionnaire')} sont déjà réunis dans ${nommer(partage)}.`,
  resumePartages: (partages: readonly GroupementPartage[]): string =>
    enumerer(partages.slice(0, NOMS_CITES).map(nommer)) +
    (partages.length > NOMS_CITES ? ` (+\u00a0${formatNombre(partages.length - NOMS_CITES)})` : ''),
  voir: (nom: string): string => `Voir ${nom} à l’étape Coopérations`,
} as const;

/** Names said in full in a line; the others are counted. */
const NOMS_CITES = 2;

function nommer({ nom, genre }: Pick<GroupementPartage, 'nom' | 'genre'>): string {
  return nommerGroupement(nom, genre);
}

/** Name with its kind before it, unless it says it already ("GHT 21-52 Côte d'Or", "GCSMS DU PAYS…"). */
export function nommerGroupement(nom: string, genre: GenreGroupement): string {
  const sigle = /^(GHT|GCSMS|GCS|GIP|GIE)/.exec(LIBELLES_GROUPEMENT[genre])?.[1];
  if (sigle === undefined || new RegExp(`\\b${sigle}\\b`, 'i').test(nom)) return nom;
  return `${sigle} ${nom}`;
}

/** Explanations of the figures of the step. */
export const EXPLICATIONS_COOPERATIONS = {
  membres: {
    libelle: 'Membres',
    definition:
      'Entités juridiques ou établissements que la source donne comme membres. Un membre est dans le territoire si l’un de ses établissements est gardé par les filtres de l’Offre.',
    source: SOURCE,
  },
  etablissements: {
    libelle: 'Établissements des membres',
    definition:
      'Établissements ouverts des fichiers chargés que gèrent les membres, ou qui sont membres eux-mêmes. Chacun compte une fois.',
    source: 'FINESS, rattachement à l’entité juridique',
  },
  places: {
    libelle: 'Places des membres',
    definition:
      'Somme des places médico-sociales connues de ces établissements. Une capacité inconnue ne compte pas pour zéro\u00a0: elle manque à la somme.',
    source: 'FINESS, capacités',
  },
  absents: {
    libelle: 'Membres absents',
    definition:
      'Numéros FINESS nommés par les groupements et dont aucun établissement n’est dans les fichiers chargés. Ils restent listés.',
    source: SOURCE,
  },
} as const;
