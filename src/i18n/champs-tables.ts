import type { Unite } from '../domain/table/champ-table';
import type { GenreTable, RaisonLien, TypeColonne } from '../domain/table/correspondance';
import { formatNombre, INCONNU } from './formats';

/** A field: its name, and what it is used for. */
type Champ = readonly [nom: string, usage: string];

/** Kinds of header tables, as offered in the mapping window. */
export const GENRES_TABLE_LIBELLES: Readonly<Record<GenreTable, Champ>> = {
  etablissements: [
    'Établissements ou entités juridiques',
    'Ajoute des établissements, leurs places, leurs positions ou leurs gestionnaires à l’offre.',
  ],
  indicateurs: [
    'Indicateurs par établissement',
    'S’affiche dans la fiche des établissements et complète les scores.',
  ],
  population: [
    'Population par commune et âge',
    'Donne les habitants de moins de 20 ans, de 20 à 59, de 60 à 74, de 75 ans et plus.',
  ],
  cooperations: ['Coopérations', 'S’ajoute aux groupements existants de l’étape Coopérations.'],
  ght: ['Liste des GHT', 'Donne les groupements hospitaliers de territoire et leurs membres.'],
  temps: ['Temps de trajet', 'Remplace les temps estimés entre les lieux que le fichier relie.'],
  selection: ['Sélection de communes ou d’EPCI', 'Restreint la carte et les tableaux à ces territoires.'],
  zonage: [
    'Communes et leurs bassins',
    'Donne les bassins du niveau «\u00a0bassin\u00a0»\u00a0: bassins de vie, secteurs d’un schéma…',
  ],
  communes: [
    'Coordonnées des communes',
    'Remplace les positions approchées, avec la population et la superficie si elles y sont.',
  ],
};

const CODE_COMMUNE: Champ = ['Code INSEE de la commune', 'Retrouve la commune'];
const NOM_COMMUNE: Champ = ['Nom de la commune', 'Pour lecture, sans effet sur le rattachement'];
const NUMERO_ET: Champ = ['FINESS de l’établissement', 'Retrouve l’établissement'];

const POSITION: Readonly<Record<string, Champ>> = {
  longitude: ['Longitude (degrés)', 'Place le point sur la carte'],
  latitude: ['Latitude (degrés)', 'Place le point sur la carte'],
  point: ['Point «\u00a0latitude, longitude\u00a0»', 'Place le point sur la carte'],
  xLambert: ['X Lambert-93 (mètres)', 'Place le point sur la carte'],
  yLambert: ['Y Lambert-93 (mètres)', 'Place le point sur la carte'],
  x: ['X, projection à préciser', 'Place le point sur la carte'],
  y: ['Y, projection à préciser', 'Place le point sur la carte'],
  projection: ['Projection des coordonnées', 'Dit dans quel système sont X et Y'],
};

const CHAMPS: Readonly<Record<Exclude<GenreTable, 'indicateurs'>, Readonly<Record<string, Champ>>>> = {
  etablissements: {
    ...POSITION,
    numeroEt: NUMERO_ET,
    numeroEj: ['FINESS de l’entité juridique', 'Rattache au gestionnaire'],
    nom: ['Raison sociale', 'Nom affiché'],
    nomLong: ['Raison sociale longue', 'Nom complet dans la fiche'],
    nomEj: ['Nom du gestionnaire', 'Nomme l’entité juridique'],
    siren: ['SIREN', 'Identifie l’entité juridique'],
    siret: ['SIRET', 'Identifie l’établissement'],
    categorie: ['Code de catégorie', 'Donne la famille et le rôle de l’établissement'],
    libelleCategorie: ['Libellé de catégorie', 'Affiché quand le code n’est pas connu'],
    statut: ['Code du statut juridique', 'Dit si le gestionnaire est public ou privé'],
    departement: ['Département', 'Situe l’établissement et répare son code commune'],
    codeCommune: CODE_COMMUNE,
    commune: ['Commune (nom ou code)', 'Situe l’établissement'],
    codePostal: ['Code postal', 'Adresse, et commune quand son code manque'],
    acheminement: ['Code postal et ville', 'Adresse, et commune quand son code manque'],
    numvoie: ['Numéro de voie', 'Adresse'],
    compvoie: ['Complément de numéro', 'Adresse'],
    typvoie: ['Type de voie', 'Adresse'],
    voie: ['Nom de la voie', 'Adresse'],
    lieudit: ['Lieu-dit ou boîte postale', 'Adresse'],
    adresse: ['Adresse complète', 'Adresse'],
    telephone: ['Téléphone', 'Affiché dans la fiche'],
    precision: ['Précision de la position', 'Écarte les positions qui ne viennent pas d’une source'],
    places: ['Places installées', 'Capacité de l’établissement'],
    placesAutorisees: ['Places autorisées', 'Capacité, à défaut des places installées'],
    dateOuverture: ['Date d’ouverture', 'Affichée dans la fiche'],
    dateMaj: ['Date de mise à jour', 'Départage deux lignes d’un même établissement'],
    dateExtraction: ['Date d’extraction', 'Date des données'],
    type: ['Type (ET ou EJ)', 'Distingue établissements et entités juridiques'],
    etat: ['État', 'Écarte les établissements fermés'],
  },
  communes: {
    ...POSITION,
    codeCommune: CODE_COMMUNE,
    commune: NOM_COMMUNE,
    superficie: ['Superficie (km²)', 'Densité de population'],
    superficieHa: ['Superficie (hectares)', 'Densité de population'],
    population: ['Population', 'Habitants de la commune'],
  },
  population: {
    codeCommune: CODE_COMMUNE,
    commune: NOM_COMMUNE,
    niveau: ['Niveau géographique', 'Ne garde que les lignes des communes'],
    total: ['Population totale', 'Habitants de la commune'],
    tranche: [
      'Habitants d’un âge (lu dans le nom)',
      'Ajouté aux tranches moins de 20, 20-59, 60-74, 75 et plus',
    ],
    moins20: ['Habitants de moins de 20 ans', 'Ajouté à la tranche des moins de 20 ans'],
    de20a59: ['Habitants de 20 à 59 ans', 'Ajouté à la tranche des 20 à 59 ans'],
    de60a74: ['Habitants de 60 à 74 ans', 'Ajouté à la tranche des 60 à 74 ans'],
    plus75: ['Habitants de 75 ans et plus', 'Ajouté à la tranche des 75 ans et plus'],
    sexe: ['Sexe', 'Évite de compter deux fois le total et ses parts'],
    age: ['Âge ou tranche d’âge', 'Dit à quelle tranche va le nombre de la ligne'],
    nombre: ['Nombre d’habitants de la ligne', 'Ajouté à la tranche de l’âge de la ligne'],
    annee: ['Année', 'Ne garde que l’année la plus récente'],
  },
  cooperations: {
    identifiant: ['Identifiant de la coopération', 'Réunit les lignes d’une même coopération'],
    nom: ['Nom de la coopération', 'Nom affiché'],
    support: ['Support juridique', 'GCSMS, GCS, GIP, convention…'],
    famille: ['Famille', 'Parcours, efficience ou isolement'],
    membre: ['Numéros FINESS des membres', 'Membres, un ou plusieurs par cellule'],
    numeroFiness: ['Numéro FINESS du membre', 'Membre, quand chaque ligne en donne un'],
    role: ['Rôle du membre', 'Distingue le porteur des autres membres'],
    nomMembre: ['Nom du membre', 'Affiché quand le membre n’est pas chargé'],
    numeroSupport: ['Numéro FINESS du porteur', 'Établissement ou entité qui porte la coopération'],
    numeroEj: ['Numéro FINESS du groupement', 'Retrouve le groupement dans FINESS'],
    dateCreation: ['Date de création', 'Ancienneté de la coopération'],
    dateFermeture: ['Date de fin', 'Une coopération terminée est signalée'],
  },
  ght: {
    codeGht: ['Numéro du GHT', 'Réunit les membres d’un GHT'],
    nomGht: ['Nom du GHT', 'Nom affiché'],
    numeroFiness: ['Numéro FINESS du membre', 'Retrouve l’établissement ou l’entité'],
    role: ['Rôle du membre', 'Distingue l’établissement support'],
    numeroSupport: ['Numéro FINESS de l’établissement support', 'Désigne le support du GHT'],
    nomMembre: ['Nom du membre', 'Affiché quand le membre n’est pas chargé'],
    categorie: ['Catégorie', 'Pour lecture'],
    region: ['Région', 'Pour lecture'],
    codeCommune: ['Code INSEE de la commune', 'Pour lecture'],
    commune: ['Nom de la commune', 'Pour lecture'],
    codePostal: ['Code postal', 'Pour lecture'],
  },
  temps: {
    origine: ['Lieu de départ', 'Numéro FINESS ou code INSEE'],
    destination: ['Lieu d’arrivée', 'Numéro FINESS ou code INSEE'],
    minutes: ['Durée (minutes)', 'Temps de trajet entre les deux lieux'],
    secondes: ['Durée (secondes)', 'Temps de trajet, ramené en minutes'],
    vers: ['Durée vers le lieu nommé par la colonne (minutes)', 'Temps de trajet d’un tableau carré'],
  },
  selection: {
    codeCommune: ['Code INSEE de la commune', 'Commune retenue'],
    codeEpci: ['SIREN de l’EPCI', 'Intercommunalité retenue'],
    commune: ['Nom exact de la commune', 'Commune retenue si ce nom est unique'],
    nomEpci: ['Nom exact de l’EPCI', 'Intercommunalité retenue si ce nom est unique'],
    departement: ['Département', 'Départage les communes de même nom'],
  },
  zonage: {
    codeCommune: CODE_COMMUNE,
    commune: NOM_COMMUNE,
    codeZone: ['Code du bassin', 'Bassin de la commune'],
    nomZone: ['Nom du bassin', 'Nomme le bassin'],
  },
};

/** Indicators, with the unit their values are brought to. */
const INDICATEURS: Readonly<Record<string, readonly [nom: string, unite: Unite]>> = {
  nb_soll_pedopsy: ['Sollicitations en urgence de la pédopsychiatrie', 'nombre_par_an'],
  nb_soll_psy: ['Sollicitations en urgence de la psychiatrie', 'nombre_par_an'],
  nb_soll_urgences: ['Sollicitations des urgences', 'nombre_par_an'],
  nb_usagers_hors_dept: ['Usagers venus d’un autre département', 'nombre'],
  part_usagers_hors_dept: ['Part des usagers venus d’un autre département', 'pourcentage'],
  file_active: ['File active', 'nombre'],
  nb_permis_esat: ['Travailleurs d’ESAT titulaires du permis', 'nombre'],
  nb_cdi: ['Salariés en CDI', 'nombre'],
  ressources_eur: ['Ressources', 'euros'],
  actif_net_eur: ['Actif net', 'euros'],
  difficulte_fin: ['Difficulté financière', 'niveau'],
  resultat_pct: ['Taux de résultat', 'pourcentage'],
  caf_pct: ['Taux de CAF', 'pourcentage'],
  qualif_gestion: ['Qualification en comptabilité et gestion', 'niveau'],
  maturite_secu: ['Maturité en sécurité', 'niveau'],
  etp_vacants: ['ETP vacants', 'etp'],
  etp_total: ['ETP', 'etp'],
  departs_retraite_5ans: ['Départs en retraite dans les cinq ans', 'nombre'],
  qualif_pro: ['Qualification des professionnels', 'niveau'],
  taux_etp_vacants: ['Taux d’ETP vacants', 'pourcentage'],
  taux_absenteisme: ['Taux d’absentéisme hors formation', 'pourcentage'],
  taux_rotation: ['Taux de rotation', 'pourcentage'],
  taux_vetuste: ['Taux de vétusté des constructions', 'pourcentage'],
  taux_endettement: ['Taux d’endettement', 'pourcentage'],
  frng_jours: ['Fonds de roulement net global', 'jours'],
  bfr_jours: ['Besoin en fonds de roulement', 'jours'],
  taux_realisation_activite: ['Taux de réalisation de l’activité', 'pourcentage'],
  taux_occupation: ['Taux d’occupation', 'pourcentage'],
  gmp: ['GIR moyen pondéré (GMP)', 'points'],
  pmp: ['Pathos moyen pondéré (PMP)', 'points'],
  part_plus_55_ans: ['Part des professionnels de 55 ans et plus', 'pourcentage'],
  cout_place_eur: ['Coût à la place', 'euros'],
};
const INDICATEUR = 'S’affiche dans la fiche';

const AUTRES_INDICATEURS: Readonly<Record<string, Champ>> = {
  numeroFiness: NUMERO_ET,
  date: ['Date ou exercice', 'Date des valeurs'],
  autre: ['Autre indicateur', 'S’affiche dans la fiche sous ce nom'],
};

const UNITES: Readonly<Record<Unite, string>> = {
  nombre: 'nombre',
  nombre_par_an: 'nombre par an',
  pourcentage: '%',
  euros: 'euros',
  etp: 'ETP',
  jours: 'jours',
  points: 'points',
  niveau: 'niveau',
  places: 'places',
  habitants: 'habitants',
  minutes: 'minutes',
  secondes: 'secondes',
  degres: 'degrés',
  metres: 'mètres',
  km2: 'km²',
  hectares: 'hectares',
};

/** Written after a value. */
const SIGNES: Partial<Readonly<Record<Unite, string>>> = {
  pourcentage: '%',
  euros: '€',
  etp: 'ETP',
  jours: 'jours',
  points: 'points',
  nombre_par_an: 'par an',
};

function champDe(genre: GenreTable, id: string): Champ | undefined {
  if (genre !== 'indicateurs') return CHAMPS[genre][id];
  const indicateur = INDICATEURS[id];
  return indicateur === undefined
    ? AUTRES_INDICATEURS[id]
    : [indicateur[0], indicateur[1] === 'nombre' ? INDICATEUR : `${INDICATEUR}, en ${UNITES[indicateur[1]]}`];
}

export function libelleChamp(genre: GenreTable, id: string): string {
  return champDe(genre, id)?.[0] ?? id;
}

/** What the column will be used for. */
export function usageChamp(genre: GenreTable, id: string): string {
  return champDe(genre, id)?.[1] ?? '';
}

/** Unit of an indicator, for the test that compares it with the catalogue. */
export function uniteIndicateur(id: string): Unite | null {
  return INDICATEURS[id]?.[1] ?? null;
}

const AUTRE = 'autre:';

/** An indicator kept from a table: of the catalogue, or "autre:" and the name of its column. */
export function libelleIndicateurTable(champ: string): string {
  return champ.startsWith(AUTRE) ? champ.slice(AUTRE.length) : libelleChamp('indicateurs', champ);
}

/** Its value with its unit. */
export function formatIndicateurTable(champ: string, valeur: number | null): string {
  if (valeur === null || Number.isNaN(valeur)) return INCONNU;
  const unite = uniteIndicateur(champ);
  const signe = unite === null ? undefined : SIGNES[unite];
  const decimales = unite === 'euros' ? 0 : unite === 'pourcentage' || unite === 'etp' ? 1 : 2;
  const texte = formatNombre(valeur, decimales);
  return signe === undefined ? texte : `${texte}\u00a0${signe}`;
}

export const TYPES_COLONNE_LIBELLES: Readonly<Record<TypeColonne, string>> = {
  texte: 'texte',
  code: 'code',
  nombre: 'nombre',
  date: 'date',
  booleen: 'oui ou non',
  vide: 'vide',
};

export const RAISONS_LIBELLES: Readonly<Record<RaisonLien, string>> = {
  nom_exact: 'nom exact',
  nom_connu: 'nom connu',
  nom_proche: 'nom proche',
  contenu: 'd’après le contenu',
  profil: 'profil',
};
