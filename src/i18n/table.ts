import { accorder, formatNombre } from './formats';

export const TABLE = {
  titre: 'Tableau des établissements',
  description: 'Flèches pour se déplacer, Entrée pour ouvrir la fiche, Entrée sur un en-tête pour trier.',
  colonnes: {
    famille: 'Famille',
    nom: 'Établissement',
    categorie: 'Catégorie',
    gestionnaire: 'Gestionnaire',
    commune: 'Commune',
    departement: 'Dép.',
    places: 'Places',
    numeroFiness: 'N° FINESS',
    dateOuverture: 'Ouverture',
    statut: 'Statut',
  },
  colonnesLongues: {
    famille: 'Famille',
    nom: 'Établissement',
    categorie: 'Catégorie',
    gestionnaire: 'Gestionnaire',
    commune: 'Commune',
    departement: 'Département',
    places: 'Places connues',
    numeroFiness: 'Numéro FINESS',
    dateOuverture: 'Date d’ouverture',
    statut: 'Statut juridique',
  },
  inconnu: '–',
  placesInconnues: 'nombre de places inconnu',
  entite: (numero: string): string => `EJ ${numero}`,
  gestionnaireSansNom: 'Nom inconnu\u00a0: ajoutez le fichier FINESS des entités juridiques (écran Données).',
  chargement: 'Lecture…',
  trierPar: (colonne: string): string => `Trier par ${colonne.toLowerCase()}`,
  nombre: (nombre: number): string => accorder(nombre, 'établissement'),
  fermes: (nombre: number): string => `${accorder(nombre, 'fermé')} en plus`,
  places: (places: number, inconnues: number, nombre: number): string => {
    if (nombre === 0) return '';
    if (inconnues === nombre) return 'places inconnues';
    const base = accorder(places, 'place');
    return inconnues === 0 ? base : `${base} connues`;
  },
  placesDetail: (inconnues: number): string =>
    `${accorder(inconnues, 'établissement')} sans nombre de places connu`,
  gestionnaires: (nombre: number): string => accorder(nombre, 'gestionnaire'),
  nonPlaces: (nombre: number): string =>
    `${accorder(nombre, 'établissement non placé', 'établissements non placés')} sur la carte`,
  vide: {
    titre: 'Aucun établissement ne correspond à ces filtres',
    texte: (session: number): string =>
      `${formatNombre(session)} établissements sont chargés. Retirez un filtre, ou revenez à l’ensemble.`,
    action: 'Réinitialiser les filtres',
  },
  rienCharge: {
    titre: 'Aucun établissement chargé',
    texte: 'Déposez un extrait FINESS, ou revenez au territoire de démonstration.',
    action: 'Charger des données',
  },
  reessayer: 'Réessayer',
} as const;
