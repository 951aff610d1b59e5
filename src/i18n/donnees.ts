import type { ProgressionLecture } from '../ingest/contrat';
import { accorder, formatNombre, formatOctets, formatPourcentage } from './formats';

const ETAPES: Readonly<Record<ProgressionLecture['etape'], string>> = {
  lecture: 'Lecture',
  assemblage: 'Assemblage des fichiers',
  index: 'Préparation de la carte et des filtres',
};

/** Words of the Données screen. */
export const DONNEES = {
  titre: 'Données',
  depot: {
    voile: 'Déposez vos fichiers\u00a0: ils sont lus ici et ne quittent pas votre ordinateur.',
    titre: 'Charger des fichiers',
    invite: 'Déposez ici vos fichiers FINESS, classeurs, tableaux ou contours, ou',
    bouton: 'Choisir des fichiers',
    confidentialite:
      'La lecture se fait dans votre navigateur\u00a0: rien n’est envoyé. Votre travail est gardé sur cet ordinateur.',
  },
  lus: {
    titre: 'Ce que Maillage sait lire',
    intro: 'Le contenu est reconnu quel que soit le nom du fichier, compressé (.gz, .zip) ou non.',
    genres: [
      [
        'FINESS actuel (JSON)',
        'Fichiers structures et activités, journaliers ou mensuels\u00a0: établissements, gestionnaires, places, GHT et groupements',
      ],
      [
        'FINESS classique (CSV)',
        'Extraits 1100501, 1100502, 1100505 et 1100507, tous millésimes, et table T_FINESS',
      ],
      [
        'Autre tableau (CSV, XLSX, ODS)',
        'Établissements, places ou positions par numéro FINESS\u00a0; vous nommez les colonnes si elles ne sont pas reconnues',
      ],
      ['Indicateurs', 'Valeurs par numéro FINESS, dont celles du tableau de bord ANAP'],
      ['Coopérations et GHT', 'Votre liste de coopérations, la liste des GHT du ministère'],
      ['Population', 'Habitants par commune et âge, en tableaux INSEE larges ou longs'],
      ['Temps de trajet', 'Minutes entre numéros FINESS ou codes INSEE'],
      [
        'Territoires',
        'Contours de communes, d’EPCI, de GHT ou libres (GeoJSON, TopoJSON)\u00a0; liste de communes ou d’EPCI',
      ],
      ['Communes', 'Coordonnées ou contours officiels, qui remplacent les positions approchées'],
    ] as readonly (readonly [string, string])[],
    ou: 'Les fichiers FINESS se téléchargent sur data.gouv.fr. Déposez-en plusieurs à la fois\u00a0: ils sont lus ensemble.',
  },
  progression: {
    titre: 'Lecture en cours',
    etape: (etape: ProgressionLecture['etape']): string => ETAPES[etape],
    fichier: (nom: string): string => `«\u00a0${nom}\u00a0»`,
    octets: (lus: number, total: number): string =>
      total > 0 ? `${formatOctets(lus)} sur ${formatOctets(total)}` : formatOctets(lus),
    lignes: (nombre: number): string => accorder(nombre, 'ligne'),
    preparation: 'Préparation de la lecture…',
    /** Told apart from undo, which is on screen at the same time. */
    annuler: 'Annuler la lecture',
    annulation: 'Annulation…',
    rassure: 'Ce qui est déjà chargé reste utilisable pendant la lecture.',
  },
  charges: {
    titre: 'Fichiers chargés',
    aucun: 'Aucun fichier chargé',
    aucunTexte: 'Déposez un fichier FINESS, ou revenez au territoire de démonstration.',
    demonstration: 'Territoire de démonstration',
    demonstrationTexte:
      'Établissements, gestionnaires et capacités inventés, placés dans les communes réelles du Finistère. Ils laissent la place dès que vous chargez un fichier d’établissements.',
    colonnes: {
      nom: 'Fichier',
      genre: 'Reconnu comme',
      date: 'Date',
      taille: 'Taille',
      lignes: 'Lignes',
      acceptees: 'Acceptées',
      rejetees: 'Rejetées',
      anomalies: 'Anomalies',
      usage: 'Usage',
    },
    refuse: 'non chargé',
    empreinte: (empreinte: string): string => `Empreinte ${empreinte}`,
    usageDe: (nom: string): string => `Usage de ${nom}`,
    usages: { offre: 'Offre', comparaison: 'Millésime à comparer', ecarte: 'Écarté' },
    demonstrationUsage: 'Démonstration',
    doublons: (nombre: number): string => `dont ${formatNombre(nombre)} déjà dans un autre enregistrement`,
    tableau: 'Tableau',
    aNommer: 'colonnes à nommer',
    nommer: 'Nommer les colonnes',
    revoir: 'Revoir les colonnes',
    nommerDe: (nom: string): string => `Nommer les colonnes de ${nom}`,
    revoirDe: (nom: string): string => `Revoir les colonnes de ${nom}`,
    voirAnomalies: (nom: string): string => `Voir les anomalies de ${nom}`,
    sansAnomalie: 'aucune',
    bilan: 'Bilan',
    etablissements: (nombre: number): string => accorder(nombre, 'établissement'),
    entites: (nombre: number): string => accorder(nombre, 'entité juridique lue', 'entités juridiques lues'),
    gestionnaires: (nombre: number): string =>
      `${accorder(nombre, 'gestionnaire')} avec au moins un établissement`,
    sansPosition: (nombre: number): string =>
      nombre === 0
        ? 'Tous les établissements ont des coordonnées dans leur source.'
        : `${accorder(nombre, 'établissement')} sans coordonnées utilisables dans la source, placés à leur commune quand elle est connue.`,
    sansEntites:
      'Les gestionnaires n’ont pas de nom\u00a0: ajoutez le fichier FINESS des entités juridiques.',
    sansCapacites:
      'Les places manquent\u00a0: ajoutez le fichier FINESS des activités (JSON) ou des équipements sociaux et médico-sociaux (1100505).',
    horsOffre: (nombre: number): string =>
      `${accorder(nombre, 'établissement')} hors de l’offre médico-sociale et sanitaire, masqués au départ.`,
    groupements: (ght: number, autres: number): string =>
      `${accorder(ght, 'GHT', 'GHT')} et ${accorder(autres, 'autre groupement', 'autres groupements')} de coopération`,
    comparaison: (date: string | null, nombre: number): string =>
      `Millésime à comparer${date === null ? '' : ` du ${date}`}\u00a0: ${accorder(nombre, 'établissement')}`,
    fermes: (nombre: number): string => `Montrer les établissements fermés (${formatNombre(nombre)})`,
    fermesAide: 'Signalés comme fermés, ils n’entrent dans aucun calcul.',
  },
  complements: {
    titre: 'Tableaux complémentaires',
    genres: {
      indicateurs: 'Indicateurs',
      population: 'Population',
      temps: 'Temps de trajet',
      territoires: 'Territoires',
      selection: 'Sélection',
      zonage: 'Bassins',
    },
    colonnes: { genre: 'Contenu', fichier: 'Fichier', nombre: 'Lignes gardées', joints: 'Rattachées' },
    part: (joints: number, nombre: number): string =>
      nombre === 0 ? formatNombre(joints) : `${formatNombre(joints)} (${formatPourcentage(joints / nombre)})`,
  },
  differences: {
    titre: 'FINESS classique et FINESS actuel',
    intro:
      'Les deux générations sont chargées. Pour chaque établissement, l’enregistrement le plus récent l’emporte.',
    communs: (nombre: number): string => accorder(nombre, 'établissement commun', 'établissements communs'),
    classique: (nombre: number): string =>
      `${accorder(nombre, 'établissement')} seulement dans les fichiers classiques`,
    actuel: (nombre: number): string =>
      `${accorder(nombre, 'établissement')} seulement dans les fichiers actuels`,
    aucune: 'Aucune différence sur les établissements communs.',
    champs: {
      nom: 'Nom',
      categorie: 'Catégorie',
      gestionnaire: 'Gestionnaire',
      commune: 'Commune',
      position: 'Position',
      places: 'Places',
    },
    colonnes: {
      champ: 'Donnée',
      nombre: 'Différences',
      exemple: 'Exemple',
      classique: 'Classique',
      actuel: 'Actuel',
    },
  },
  ouvertes: {
    titre: 'Données ouvertes téléchargées',
    intro: 'Déposées par la commande npm run donnees à côté de cette page.',
    colonnes: {
      titre: 'Contenu',
      producteur: 'Producteur',
      date: 'Date',
      taille: 'Taille',
      licence: 'Licence',
    },
    ouvrir: 'Ouvrir',
    ouvrirDe: (nom: string): string => `Ouvrir ${nom}`,
    ouverture: (lus: number, total: number): string => `${formatOctets(lus)} sur ${formatOctets(total)}`,
    echec: 'Ce fichier n’a pas pu être lu en entier. Relancez npm run donnees, puis recommencez.',
  },
  profils: {
    titre: 'Profils de colonnes enregistrés',
    intro: 'Proposés pour tout tableau aux mêmes titres.',
    oublier: 'Oublier',
    oublierDe: (nom: string): string => `Oublier le profil ${nom}`,
  },
  actions: {
    vider: 'Écarter tous les fichiers',
    viderDemonstration: 'Retirer la démonstration',
    demonstration: 'Revenir à la démonstration',
    voirCarte: 'Voir la carte',
  },
  dernier: {
    annule: 'La dernière lecture a été annulée. Rien n’a changé.',
    echec: (message: string): string =>
      `La dernière lecture s’est arrêtée (${message}). Ce qui était chargé l’est toujours. Recommencez avec un seul fichier pour trouver celui qui pose problème.`,
    fermer: 'Fermer',
  },
  anomalies: {
    titre: (nom: string): string => `Anomalies de «\u00a0${nom}\u00a0»`,
    total: (nombre: number): string => accorder(nombre, 'anomalie'),
    parGenre: 'Par nature',
    toutes: 'Toutes',
    severite: { erreur: 'Erreur', avertissement: 'À vérifier', information: 'Information' },
    severiteAide: {
      erreur: 'La ligne ou le fichier est rejeté.',
      avertissement: 'La ligne est gardée, à vérifier.',
      information: 'Réparé ou noté, sans perte.',
    },
    colonnes: {
      ligne: 'Ligne',
      severite: 'Gravité',
      colonne: 'Colonne',
      valeur: 'Valeur',
      message: 'Explication',
    },
    fichierEntier: 'fichier',
    fermer: 'Fermer les anomalies',
    exporter: 'Exporter en CSV',
  },
  sources: {
    titre: 'Données de référence fournies avec Maillage',
    producteur: 'Producteur',
    jeu: 'Jeu de données',
    date: 'Date',
    licence: 'Licence',
    approchees: (nombre: number, total: number): string =>
      `${accorder(nombre, 'établissement')} sur ${formatNombre(total)} placés au point approché de leur commune. Des coordonnées ou contours officiels de communes, déposés ici, les remplacent.`,
    positions: (nombre: number, reelles: number, approchees: number): string =>
      `Positions des ${formatNombre(nombre)} communes\u00a0: ${formatNombre(reelles)} propres, ${formatNombre(approchees)} approchées (${formatPourcentage(approchees / nombre)}).`,
    sansPosition: (nombre: number): string =>
      nombre === 1
        ? '1 commune sans position, laissée hors des distances'
        : `${formatNombre(nombre)} communes sans position, laissées hors des distances`,
  },
} as const;
