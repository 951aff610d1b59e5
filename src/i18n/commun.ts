import { accorder, formatNombre } from './formats';

/** Words of the frame: header, steps, notices. */
export const COMMUN = {
  produit: 'Maillage',
  accroche: 'Offre médico-sociale et coopérations',
  evitement: {
    titre: 'Accès rapide',
    carte: 'Aller à la carte',
    tableau: 'Aller au tableau',
    recherche: 'Aller à la recherche',
    panneau: 'Aller au panneau de droite',
  },
  etapes: {
    titre: 'Étapes de la méthode',
    donnees: 'Données',
    offre: '1 Offre',
    scenarios: '3 Scénarios',
  },
  etapesResume: {
    donnees: 'Fichiers chargés et anomalies',
    offre: 'Carte, tableau et filtres',
    scenarios: 'Coopérations notées et expliquées',
  },
  territoire: {
    libelle: 'Territoire',
    tous: 'Tous les départements',
    plusieurs: (nombre: number): string => accorder(nombre, 'département'),
    aucun: 'Aucun département de ce nom',
    option: (nom: string, code: string): string => `${nom} (${code})`,
    effacer: 'Revenir à tous les départements',
  },
  recherche: {
    libelle: 'Rechercher un établissement, un gestionnaire ou une commune',
    invite: 'Rechercher\u00a0: nom, FINESS, SIREN, commune',
    etablissement: 'Établissements',
    gestionnaire: 'Gestionnaires',
    commune: 'Communes',
    rien: (texte: string): string => `Rien ne correspond à «\u00a0${texte}\u00a0».`,
    conseil: 'Essayez une partie du nom, un numéro FINESS ou SIREN, ou une commune.',
    nombre: (nombre: number): string => accorder(nombre, 'résultat'),
    etablissements: (nombre: string): string => accorder(Number(nombre), 'établissement'),
    effacer: 'Effacer la recherche',
  },
  pages: {
    titre: 'Pages de la liste',
    precedente: 'Page précédente',
    suivante: 'Page suivante',
    page: (debut: number, fin: number, total: number): string =>
      `${formatNombre(debut)} à ${formatNombre(fin)} sur ${formatNombre(total)}`,
  },
  fictives: 'Données fictives',
  fictivesPhrase: 'Établissements inventés, dans les communes réelles du Finistère.',
  donneesDu: (date: string): string => `FINESS du ${date}`,
  dateInconnue: 'Date des données inconnue',
  aide: 'Aide',
  carte: {
    titre: 'Carte',
    chargement: 'La carte se prépare…',
    echec: 'La carte ne peut pas s’afficher sur cet ordinateur.',
    echecSuite: 'Le tableau, les filtres, les fiches et les exports restent utilisables.',
  },
  panneau: {
    titre: 'Panneau de l’étape',
    onglets: 'Contenu du panneau',
    filtres: 'Filtres',
    scenarios: 'Scénarios',
    fiche: 'Fiche',
    fermerFiche: 'Fermer la fiche',
    chargementFiche: 'La fiche se prépare…',
    rienSelectionne: 'Aucun établissement choisi',
    rienSelectionneSuite: 'Choisissez un établissement sur la carte ou dans le tableau pour lire sa fiche.',
    versTableau: 'Aller au tableau',
  },
  separateurs: {
    droite: 'Largeur du panneau de droite',
    bas: 'Hauteur du tableau',
  },
  demarrage: {
    ouverture: 'Les données de référence se chargent…',
    echec: 'Maillage n’a pas pu démarrer.',
    echecSuite:
      'Aucune donnée n’est perdue. Rechargez la page\u00a0; si cela se répète, essayez un navigateur à jour.',
    recharger: 'Recharger la page',
  },
  avis: {
    titre: 'Messages',
    fermer: 'Fermer ce message',
  },
  chargement: 'Chargement…',
} as const;
