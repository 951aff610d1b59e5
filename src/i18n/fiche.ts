import type { LigneCapacite } from '../domain/etablissement/capacite';
import type { Precision } from '../domain/territoire/commune';
import { accorder, formatDate, formatDistance, formatDuree, formatNombre } from './formats';

const POSITIONS: Readonly<Record<Precision, string>> = {
  source: 'position donnée par le fichier',
  geocodee: 'position trouvée d’après son adresse (géocodage)',
  commune: 'placé au point de sa commune',
  commune_approchee:
    'placé au point approché de sa commune (moyenne du code postal ou de l’intercommunalité)\u00a0: à quelques kilomètres près',
  aucune: 'sans position\u00a0: absent de la carte et des temps de trajet',
};

/** Words of the details of an establishment. */
export const FICHE = {
  region: 'Fiche de l’établissement',
  attente: 'La fiche se prépare…',
  centrer: 'Centrer la carte',
  centrerImpossible: 'Sans position\u00a0: rien à centrer',
  copier: 'Copier le n° FINESS',
  copie: 'Numéro FINESS copié',
  copieImpossible: 'La copie est refusée par le navigateur\u00a0: sélectionnez le numéro ci-dessous.',
  filtrer: 'Voir tous ses établissements',
  filtrerAide: (nom: string): string => `Filtrer la carte et le tableau sur ${nom}`,
  fermer: 'Fermer',
  horsOffre: 'Hors de l’offre médico-sociale et sanitaire\u00a0: masqué par défaut.',
  champs: {
    public: 'Public',
    mode: 'Accueil',
    financeur: 'Financeur',
    places: 'Places',
    adresse: 'Adresse',
    commune: 'Commune',
    position: 'Position',
    telephone: 'Téléphone',
    ouverture: 'Ouverture',
    fermeture: 'Fermeture',
    finess: 'N° FINESS',
    siret: 'SIRET',
    source: 'Source',
    ej: 'N° FINESS',
    siren: 'SIREN',
    statut: 'Statut',
    etablissements: 'Établissements',
  },
  categorie: (libelle: string, code: string): string => `${libelle} (${code})`,
  commune: (nom: string, departement: string, epci: string | null): string =>
    epci === null ? `${nom} (${departement})` : `${nom} (${departement}), ${epci}`,
  position: (precision: Precision): string => POSITIONS[precision],
  inconnu: 'inconnu',
  communeInconnue: 'inconnue',
  /** Ten digits in pairs, anything else as it is. */
  telephone: (numero: string): string =>
    /^\d{10}$/.test(numero) ? numero.replace(/(\d{2})(?=\d)/g, '$1\u00a0') : numero,
  dateInconnue: 'date inconnue',
  capaciteSansFichier: 'capacité inconnue\u00a0: aucun fichier de capacités chargé',
  capaciteInconnue: 'capacité inconnue\u00a0: absente des fichiers chargés',
  source: (date: string | null, fichiers: readonly string[]): string =>
    [
      date === null ? 'FINESS, date des données inconnue' : `FINESS, données du ${formatDate(date)}`,
      ...fichiers,
    ].join(' · '),
  fiche: (date: string): string => `fiche mise à jour le ${formatDate(date)}`,

  gestionnaire: 'Gestionnaire',
  ouvrirGestionnaire: 'Ouvrir la fiche du gestionnaire',
  gestionnaireAbsent: 'Aucun gestionnaire n’est nommé par le fichier.',
  gestionnaireSansNom: (numero: string): string => `Entité juridique ${numero}`,
  nomEjAbsent: 'Son nom viendra du fichier des entités juridiques (1100501).',
  nombreEtablissements: (nombre: number): string => accorder(nombre, 'établissement'),
  autres: (nombre: number): string =>
    nombre === 0
      ? 'C’est son seul établissement dans les données chargées.'
      : nombre === 1
        ? 'Son autre établissement, tracé sur la carte\u00a0:'
        : `Ses ${formatNombre(nombre)} autres établissements, les plus proches d’abord (${nombre > 60 ? 'les 60 premiers sont reliés' : 'reliés'} sur la carte)\u00a0:`,
  suite: (reste: number): string =>
    `Afficher ${accorder(reste, 'autre établissement', 'autres établissements')}`,
  ouvrir: (nom: string): string => `Ouvrir la fiche de ${nom}`,

  voisins: 'Établissements les plus proches',
  voisinsNote: (estimes: boolean): string =>
    estimes
      ? 'Offre médico-sociale et sanitaire, temps en voiture estimés.'
      : 'Offre médico-sociale et sanitaire, temps en voiture de votre matrice, estimés (≈) là où elle se tait.',
  voisinsAbsents: 'Sans position, les établissements proches ne peuvent pas être cherchés.',
  colonnes: { etablissement: 'Établissement', temps: 'Temps', distance: 'Distance' },
  duree: formatDuree,
  distance: formatDistance,
  positionsExactes: 'aucune\u00a0: les deux positions viennent du fichier',
  positionsCommune: 'l’un des deux est placé à sa commune\u00a0: distance approchée',
  memeAdresse: 'même adresse',
  ferme: (date: string | null): string =>
    date === null ? 'Fermé, date inconnue' : `Fermé depuis le ${formatDate(date)}`,
  fermeSuite: 'Montré parce que vous l’avez demandé\u00a0; il n’entre dans aucun calcul.',
  score: (score: number): string => `score du géocodage\u00a0: ${formatNombre(score, 2)}`,

  capacites: {
    titre: 'Capacités par activité',
    champs: { activite: 'Activité', installees: 'Inst.', autorisees: 'Aut.' },
    installeesLong: 'Capacité installée',
    autoriseesLong: 'Capacité autorisée',
    groupes: {
      hebergement: 'Hébergement',
      hebergement_temporaire: 'Hébergement temporaire',
      accueil_jour: 'Accueil de jour',
      accueil_nuit: 'Accueil de nuit',
      autre: 'Services et autres modes',
      logements: 'Logements',
      sanitaire: 'Sanitaire',
      hors_places: 'Autres activités',
    },
    definitions: {
      hebergement: 'Places d’internat ou d’hébergement permanent.',
      hebergement_temporaire:
        'Places d’accueil temporaire avec hébergement (mode 40 ou 45, ou discipline 657).',
      accueil_jour:
        'Places de jour\u00a0: accueil de jour, semi-internat, externat (modes 13, 14, 21, 44, 47).',
      accueil_nuit: 'Places d’accueil de nuit (mode 22).',
      autre: 'Places de service, de milieu ordinaire ou d’un mode qui n’en distingue pas.',
      logements: 'Nombre de logements\u00a0: il ne s’ajoute jamais aux places.',
      sanitaire: 'Lits et places d’activités sanitaires, comptés à part des places médico-sociales.',
      hors_places: 'Activités comptées à part des places médico-sociales.',
    },
    formule: (lignes: number, installees: boolean): string =>
      `somme de ${accorder(lignes, 'activité')}, capacité ${installees ? 'installée' : 'autorisée'}`,
    activite: ({ discipline, libelleDiscipline, nature }: LigneCapacite): string => {
      const mot = nature === 'medico_social' ? 'Discipline' : 'Activité';
      return libelleDiscipline ?? (discipline === null ? `${mot} inconnue` : `${mot} ${discipline}`);
    },
    sansChiffre: (nombre: number, autres: boolean): string =>
      autres
        ? `et ${accorder(nombre, 'autre activité', 'autres activités')} sans capacité publiée`
        : `${accorder(nombre, 'activité')} sans capacité publiée`,
    details: (ligne: LigneCapacite): string =>
      [
        ligne.libelleMode ?? (ligne.mode === null ? null : `mode ${ligne.mode}`),
        ligne.libellePublic ?? (ligne.public === null ? null : `public ${ligne.public}`),
      ]
        .filter((morceau) => morceau !== null)
        .join(' · '),
  },

  cooperations: {
    titre: 'Coopérations existantes',
    aucune: (connues: number): string =>
      connues === 1
        ? 'Il n’est pas membre du groupement connu.'
        : `Il n’est membre d’aucun des ${formatNombre(connues)} groupements connus\u00a0; FINESS publie rarement les membres.`,
    sansFichier: 'Aucun fichier chargé ne décrit de coopération.',
    ajouter: 'Ajouter une liste des GHT ou un tableau de coopérations',
    membres: (nombre: number): string => accorder(nombre, 'membre'),
    roles: {
      etablissement_support: 'établissement support',
      etablissement_membre: 'membre',
      entite_support: 'son gestionnaire en est le support',
      entite_membre: 'par son gestionnaire',
      entite_groupement: 'géré par ce groupement',
      autre_etablissement: 'par un autre établissement de son gestionnaire',
    },
  },

  indicateurs: {
    titre: 'Vos indicateurs',
    source: (fichier: string, date: string | null, niveau: 'etablissement' | 'gestionnaire'): string =>
      [
        niveau === 'gestionnaire' ? 'valeur de son gestionnaire' : null,
        date === null ? fichier : `${fichier}, données du ${formatDate(date)}`,
      ]
        .filter((morceau) => morceau !== null)
        .join(' · '),
  },
  sansNom: 'Sans nom',
} as const;

/** Explanations of the figures of the details. */
export const EXPLICATIONS_FICHE = {
  places: {
    libelle: 'Places',
    definition:
      'Places installées toutes activités confondues\u00a0; à défaut, places autorisées. Une capacité absente n’est pas une capacité nulle.',
    formule: 'somme des places installées des activités de l’établissement',
    source: 'FINESS, activités (JSON) ou équipements sociaux et médico-sociaux (1100505)',
  },
  capacites: { source: 'FINESS, activités (JSON) ou équipements sociaux et médico-sociaux (1100505)' },
  duree: {
    libelle: 'Temps de trajet',
    definition:
      'Temps en voiture, aux heures creuses ou de pointe et avec le relief que vous avez réglés, estimé sans itinéraire routier. L’écart habituel avec un calculateur est d’environ 20\u00a0%\u00a0; il est plus grand en montagne et autour des estuaires.',
    formule: (distance: string): string =>
      `t = r · k · dᵖ avec d = ${distance} à vol d’oiseau\u00a0; r = facteur de relief (1 en plaine)\u00a0; k = 1,57 et p = 0,883 sous 500 habitants/km², 1,88 et 0,847 jusqu’à 4\u202f000, 2,25 et 0,811 au-delà (commune la plus dense des deux)\u00a0; divisé par 0,6 au-delà de 4\u202f000 aux heures de pointe\u00a0; au moins 2 min, 0 à la même adresse`,
    source: 'modèle de Maillage, calé sur les temps METRIC (INSEE) et OSRM',
  },
  dureeMatrice: {
    libelle: 'Temps de trajet',
    definition: 'Temps donné par la matrice de temps de trajet que vous avez chargée.',
    source: 'votre matrice de temps de trajet',
  },
  nombre: {
    libelle: 'Établissements du gestionnaire',
    definition: 'Établissements des données chargées rattachés à cette entité juridique.',
    source: 'FINESS, rattachement à l’entité juridique',
  },
} as const;
