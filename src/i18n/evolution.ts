import type {
  AlerteComparaison,
  Changement,
  GenreChangement,
  RaisonNonCompare,
} from '../domain/comparaison/changement';
import { accorder, formatDate, formatDistance, formatNombre, formatPourcentage, INCONNU } from './formats';

/** What each kind counts, for the explanation of its figure. */
export const DEFINITIONS_CHANGEMENT: Readonly<Record<GenreChangement, string>> = {
  ouverture: 'Établissement présent dans l’extrait récent et absent de l’extrait ancien (numéro FINESS).',
  fermeture:
    'Établissement présent dans l’extrait ancien et absent de l’extrait récent, ou qui y figure comme fermé.',
  deplacement: 'Plus de 300\u00a0m entre les deux positions, toutes deux précises.',
  categorie: 'Le code de catégorie FINESS a changé.',
  capacite: 'Le nombre de places a changé, connu dans les deux extraits.',
  gestionnaire: 'L’entité juridique a changé (numéro FINESS EJ), connue dans les deux extraits.',
};

const ALERTES: Readonly<Record<AlerteComparaison, (valeur: number) => string>> = {
  departements_ecartes: (valeur) =>
    `${accorder(valeur, 'établissement écarté', 'établissements écartés')}\u00a0: leur département n’est que dans l’un des deux extraits.`,
  extrait_partiel: (valeur) =>
    `${formatPourcentage(valeur)} des établissements anciens manquent dans l’extrait récent\u00a0: il est sans doute partiel, et ces fermetures n’en sont pas.`,
  dates_inversees: () =>
    'L’extrait de comparaison est plus récent que l’offre\u00a0: ouvertures et fermetures sont à lire à l’envers. Échangez les rôles dans Données.',
  dates_egales: () => 'Les deux extraits portent la même date.',
  renumerotations: (valeur) =>
    valeur === 1
      ? 'Une ouverture remplace une fermeture de même catégorie à moins de 100\u00a0m\u00a0: sans doute un changement de numéro FINESS.'
      : `${formatNombre(valeur)} ouvertures remplacent une fermeture de même catégorie à moins de 100\u00a0m\u00a0: sans doute des changements de numéro FINESS.`,
};

const NON_COMPARES: Readonly<Record<RaisonNonCompare, (nombre: number) => string>> = {
  places_inconnues: (nombre) =>
    `Capacités non comparées pour ${accorder(nombre, 'établissement')}\u00a0: places inconnues dans l’un des extraits.`,
  position_imprecise: (nombre) =>
    `Déplacements non mesurés pour ${accorder(nombre, 'établissement')}\u00a0: position de la commune, ou absente.`,
  gestionnaire_inconnu: (nombre) =>
    `Gestionnaires non comparés pour ${accorder(nombre, 'établissement')}\u00a0: entité juridique non renseignée.`,
};

export const EVOLUTION = {
  titre: 'Évolution de l’offre',
  tableau: 'Tableau des changements',
  description: 'Flèches pour se déplacer, Entrée pour ouvrir la fiche.',
  lieu: (nom: string): string =>
    `Nombres du territoire choisi\u00a0: ${nom}. Un établissement qui a déménagé y compte par sa position récente.`,
  periode: (avant: string | null, apres: string | null): string =>
    `Du ${avant === null ? 'millésime sans date' : formatDate(avant)} au ${apres === null ? 'millésime sans date' : formatDate(apres)}`,
  nombre: (nombre: number): string => accorder(nombre, 'changement'),
  communs: (communs: number, avant: number, apres: number): string =>
    `${accorder(avant, 'établissement')} avant, ${formatNombre(apres)} après, dont ${formatNombre(communs)} dans les deux.`,
  solde: (avant: number, apres: number): string => {
    const ecart = apres - avant;
    return ecart === 0
      ? 'Solde nul.'
      : `Solde\u00a0: ${ecart > 0 ? '+' : '−'}${formatNombre(Math.abs(ecart))}.`;
  },
  alerte: (code: AlerteComparaison, valeur: number): string => ALERTES[code](valeur),
  nonCompare: (code: RaisonNonCompare, nombre: number): string => NON_COMPARES[code](nombre),
  genres: 'Changements',
  familles: 'Familles',
  departement: 'Département',
  tousDepartements: 'Tous les départements comparés',
  optionDepartement: (nom: string, code: string, nombre: number): string =>
    `${nom} (${code}) · ${formatNombre(nombre)}`,
  texte: 'Filtrer par texte',
  texteInvite: 'Nom, numéro, gestionnaire, commune',
  effacerTexte: 'Effacer le texte',
  horsOffre: 'Montrer ce qui est hors de l’offre',
  horsOffrePrecision: 'Pharmacies, laboratoires…',
  reinitialiser: 'Réinitialiser',
  retirer: 'Retirer le millésime ancien',
  source: 'Comparaison des deux extraits chargés',
  calcul: 'Comparaison en cours…',
  colonnes: {
    genre: 'Changement',
    nom: 'Établissement',
    avant: 'Avant',
    apres: 'Après',
    ecart: 'Écart',
    commune: 'Commune',
    departement: 'Dép.',
    gestionnaire: 'Gestionnaire',
    date: 'Date',
    numeroFiness: 'N° FINESS',
  },
  ecart: ({ genre, ecart }: Pick<Changement, 'genre' | 'ecart'>): string => {
    if (ecart === null) return '';
    if (genre === 'deplacement') return formatDistance(ecart);
    return `${ecart > 0 ? '+' : '−'}${formatNombre(Math.abs(ecart))}`;
  },
  valeur: (changement: Changement, cote: 'avant' | 'apres'): string => {
    const libelle = cote === 'avant' ? changement.libelleAvant : changement.libelleApres;
    const code = cote === 'avant' ? changement.avant : changement.apres;
    if (changement.genre === 'ouverture' || changement.genre === 'fermeture') {
      const present = (changement.genre === 'ouverture') === (cote === 'apres');
      if (present) return changement.libelleCategorie;
      const autre = changement.remplacement;
      return autre === null ? '' : `Même lieu\u00a0: ${autre.numeroFiness}`;
    }
    if (changement.genre === 'capacite') return code === null ? INCONNU : accorder(Number(code), 'place');
    return libelle ?? code ?? INCONNU;
  },
  vide: {
    titre: 'Aucun changement sous ces filtres',
    texte: 'Retirez un filtre, ou revenez à l’ensemble.',
    action: 'Réinitialiser les filtres',
  },
  aucun: {
    titre: 'Aucun changement entre ces deux extraits',
    texte: 'Les établissements des départements comparés sont les mêmes.',
  },
  sansMillesime: {
    titre: 'Comparer deux millésimes',
    texte:
      'Ouvrez un extrait FINESS plus ancien\u00a0: il est comparé à l’offre chargée, sans la modifier. Ouvertures, fermetures, déplacements, changements de catégorie, de capacité et de gestionnaire s’affichent sur la carte et dans le tableau.',
    action: 'Choisir l’extrait ancien',
    tableau: 'Les changements s’afficheront ici.',
  },
  nomFichier: (avant: string | null, apres: string | null): string =>
    `maillage-evolution-${avant ?? 'ancien'}-${apres ?? 'recent'}`,
} as const;
