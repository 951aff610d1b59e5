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
    invite: 'Déposez ici un ou plusieurs fichiers FINESS, ou',
    bouton: 'Choisir des fichiers',
    confidentialite:
      'La lecture se fait dans votre navigateur\u00a0: rien n’est envoyé. Fermer la page oublie tout.',
  },
  lus: {
    titre: 'Ce que Maillage sait lire',
    intro: 'Le contenu est reconnu quel que soit le nom du fichier, compressé (.gz, .zip) ou non.',
    genres: [
      ['Établissements FINESS', 'Extraits 1100502 et 1100507, tous millésimes (CSV)'],
      ['Entités juridiques FINESS', 'Noms, SIREN et statuts des gestionnaires'],
      ['Équipements sociaux et médico-sociaux', 'Places installées ou autorisées'],
      ['T_FINESS', 'Table T_FINESS d’Atlasanté'],
      ['Autre tableau CSV', 'Si ses colonnes sont nommées (numéro FINESS, nom, commune, latitude…)'],
      ['Communes', 'Coordonnées ou contours officiels, qui remplacent les positions approchées'],
    ] as readonly (readonly [string, string])[],
    ou: 'Ces extraits CSV ont été publiés sur data.gouv.fr jusqu’en mai 2026. Le format JSON qui les remplace n’est pas encore lu.',
  },
  progression: {
    titre: 'Lecture en cours',
    etape: (etape: ProgressionLecture['etape']): string => ETAPES[etape],
    fichier: (nom: string): string => `«\u00a0${nom}\u00a0»`,
    octets: (lus: number, total: number): string =>
      total > 0 ? `${formatOctets(lus)} sur ${formatOctets(total)}` : formatOctets(lus),
    lignes: (nombre: number): string => accorder(nombre, 'ligne'),
    preparation: 'Préparation de la lecture…',
    annuler: 'Annuler',
    annulation: 'Annulation…',
    rassure: 'Ce qui est déjà chargé reste utilisable pendant la lecture.',
  },
  charges: {
    titre: 'Fichiers chargés',
    aucun: 'Aucun fichier chargé',
    aucunTexte: 'Déposez un extrait FINESS, ou revenez au territoire de démonstration.',
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
    },
    refuse: 'non chargé',
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
      'Les places manquent\u00a0: ajoutez le fichier FINESS des équipements sociaux et médico-sociaux.',
    horsOffre: (nombre: number): string =>
      `${accorder(nombre, 'établissement')} hors de l’offre médico-sociale et sanitaire, masqués au départ.`,
  },
  actions: {
    vider: 'Oublier les fichiers',
    viderDemonstration: 'Retirer la démonstration',
    demonstration: 'Revenir à la démonstration',
    confirmerVider: (nombre: number): string =>
      `Oublier ${accorder(nombre, 'fichier')}\u00a0? Vos fichiers d’origine ne sont pas touchés, mais il faudra les déposer à nouveau.`,
    confirmer: 'Oublier',
    renoncer: 'Garder',
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
