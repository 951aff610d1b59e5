import { LIGNE_REJETEE, RIEN_CHANGE, SANS_VALEUR, type Texte } from './anomalies-suites';

/** Texts of what can be wrong with communes, contours and complementary tables. */
export const TEXTES_TABLES: Readonly<Record<string, Texte>> = {
  commune_en_double: {
    libelle: 'Commune en double',
    fait: ({ valeur }) => `La commune ${valeur} figure plusieurs fois.`,
    suite: 'Une seule ligne est gardée.',
  },
  commune_hors_table: {
    libelle: 'Commune hors du découpage en vigueur',
    fait: ({ valeur }) => `Le code ${valeur} n’est pas celui d’une commune actuelle.`,
    suite: `${LIGNE_REJETEE} Vérifiez le millésime du fichier.`,
  },
  code_commune_absent: {
    libelle: 'Code de commune absent',
    fait: () => 'Le code INSEE de la commune manque.',
    suite: LIGNE_REJETEE,
  },
  coordonnees_commune_invalides: {
    libelle: 'Coordonnées de commune invalides',
    fait: ({ valeur }) =>
      `Les coordonnées manquent, sont illisibles ou tombent hors du département\u00a0: ${valeur}.`,
    suite: 'La ligne est rejetée\u00a0: la position livrée de la commune est gardée.',
  },
  contour_invalide: {
    libelle: 'Contour invalide',
    fait: ({ valeur }) => `Le contour n’est pas un polygone utilisable\u00a0: ${valeur}.`,
    suite: 'Il est rejeté\u00a0: la position livrée de la commune est gardée.',
  },
  anneaux_ecartes: {
    libelle: 'Parties de contour inutilisables',
    fait: ({ brut }) => `Parties de contour ouvertes, vides ou illisibles\u00a0: ${brut}.`,
    suite: 'Le territoire est gardé sans elles.',
  },
  projection_contours_inconnue: {
    libelle: 'Projection des contours inconnue',
    fait: ({ valeur }) =>
      `Les coordonnées ne sont pas des degrés et leur système n’est pas reconnu\u00a0: ${valeur}.`,
    suite: `${RIEN_CHANGE} Enregistrez les contours en WGS\u00a084 (EPSG:4326) ou en Lambert-93 (EPSG:2154).`,
  },
  projection_contours_deduite: {
    libelle: 'Projection des contours déduite',
    fait: ({ brut }) =>
      `Le fichier ne nomme pas le système de ses coordonnées\u00a0: ${brut} place les contours en France.`,
    suite: 'Les contours sont gardés\u00a0; vérifiez-les sur la carte.',
  },
  contours_trop_detailles: {
    libelle: 'Contours trop détaillés',
    fait: ({ brut }) =>
      `Les contours sont trop détaillés pour être tenus en mémoire (${brut} sommets ou octets lus).`,
    suite: `${RIEN_CHANGE} Utilisez une version généralisée (100\u00a0m ou plus), ou un territoire plus petit.`,
  },
  contours_simplifies: {
    libelle: 'Contours simplifiés pour le dessin',
    fait: ({ brut }) => `Sommets gardés et lus\u00a0: ${brut}. Les frontières communes restent communes.`,
    suite: 'Surfaces et positions sont mesurées sur les contours d’origine.',
  },
  couche_non_dessinee: {
    libelle: 'Contours non dessinés',
    fait: ({ brut }) => `Les contours ont trop de détails pour être dessinés (${brut} sommets).`,
    suite: 'Les positions et les surfaces des communes sont gardées.',
  },
  objets_topojson_ignores: {
    libelle: 'Autres couches du fichier',
    fait: ({ brut }) => `Le fichier contient aussi d’autres couches\u00a0: ${brut}.`,
    suite: 'Seule celle qui a le plus de surfaces est lue.',
  },
  epci_hors_table: {
    libelle: 'EPCI hors du découpage en vigueur',
    fait: ({ valeur }) => `Le code ${valeur} n’est pas celui d’un EPCI actuel.`,
    suite: 'Le territoire est dessiné sous son nom\u00a0; vérifiez le millésime du fichier.',
  },
  jointure_finess_vide: {
    libelle: 'Table qui ne rejoint rien',
    fait: ({ brut }) =>
      `Aucun numéro FINESS de la table n’a été trouvé parmi les établissements et les entités juridiques chargés\u00a0: ${brut}.`,
    suite: 'Vérifiez la colonne choisie, les zéros de tête et le territoire des fichiers chargés.',
  },
  jointure_commune_vide: {
    libelle: 'Table qui ne rejoint aucune commune',
    fait: ({ champ, brut }) =>
      `Aucun code de la colonne ${champ} n’a été trouvé parmi les communes actuelles\u00a0: ${brut}.`,
    suite: 'Vérifiez la colonne choisie, les zéros de tête et le millésime du fichier.',
  },
  communes_hors_table: {
    libelle: 'Communes hors du découpage en vigueur',
    fait: ({ champ, brut }) =>
      `Codes de la colonne ${champ} qui ne sont pas ceux de communes actuelles\u00a0: ${brut}.`,
    suite: 'Ils ne seront pas utilisés\u00a0; vérifiez le millésime du fichier.',
  },
  membre_en_double: {
    libelle: 'Membre en double',
    fait: ({ valeur }) => `La ligne n’apporte rien de nouveau\u00a0: ${valeur} figure déjà.`,
    suite: 'Il est compté une fois.',
  },
  zone_absente: {
    libelle: 'Bassin absent',
    fait: ({ valeur }) => `La commune ${valeur} n’a pas de bassin.`,
    suite: `${LIGNE_REJETEE} Elle ne sera dans aucun bassin.`,
  },
  zonage_en_double: {
    libelle: 'Commune dans deux bassins',
    fait: ({ valeur }) => `La commune ${valeur} figure plusieurs fois.`,
    suite: 'La première ligne est gardée.',
  },
  date_annee_seule: {
    libelle: 'Année sans jour',
    fait: ({ champ, valeur }) => `Le champ ${champ} ne donne que l’année\u00a0: ${valeur}.`,
    suite: 'Le 1er janvier est retenu.',
  },
  numero_absent_offre: {
    libelle: 'Numéros absents de l’offre chargée',
    fait: ({ brut }) => `Numéros FINESS qui ne sont pas dans les fichiers chargés\u00a0: ${brut}.`,
    suite: 'Les lignes sont gardées\u00a0: elles serviront dès que ces établissements seront chargés.',
  },
  indicateur_illisible: {
    libelle: 'Indicateur illisible',
    fait: ({ champ, valeur }) => `La valeur de ${champ} n’est pas un nombre\u00a0: ${valeur}.`,
    suite: SANS_VALEUR,
  },
  indicateur_hors_bornes: {
    libelle: 'Indicateur hors de ses bornes',
    fait: ({ champ, valeur }) => `La valeur de ${champ} n’est pas possible\u00a0: ${valeur}.`,
    suite: SANS_VALEUR,
  },
  indicateur_en_double: {
    libelle: 'Ligne d’indicateurs en double',
    fait: ({ valeur }) => `Le numéro ${valeur} figure plusieurs fois.`,
    suite: 'La ligne la plus récente est gardée\u00a0; à date égale, la première.',
  },
  indicateur_converti: {
    libelle: 'Pourcentages écrits de 0 à 1',
    fait: ({ champ }) => `Toutes les valeurs de ${champ} vont de 0 à 1.`,
    suite: 'Elles sont lues comme des parts et multipliées par 100.',
  },
  population_illisible: {
    libelle: 'Population illisible',
    fait: ({ champ, valeur }) => `La valeur de ${champ} n’est pas un nombre d’habitants\u00a0: ${valeur}.`,
    suite: 'Elle est laissée inconnue\u00a0; les autres sont lues.',
  },
  population_sans_age: {
    libelle: 'Population sans âge',
    fait: () => 'Le fichier donne la population totale, mais aucune tranche d’âge utilisable.',
    suite: 'Seul le total est gardé.',
  },
  population_partagee: {
    libelle: 'Tranche d’âge partagée',
    fait: ({ brut }) =>
      `Des tranches du fichier chevauchent les bornes 20, 60 ou 75\u00a0ans\u00a0: ${brut}.`,
    suite:
      'Elles sont partagées au prorata des années d’âge (un tiers des 15\u00a0à\u00a029\u00a0ans a moins de 20\u00a0ans)\u00a0; le résultat est marqué comme estimé.',
  },
  population_autre_niveau: {
    libelle: 'Lignes d’un autre niveau géographique',
    fait: ({ brut }) => `Lignes qui ne portent pas sur des communes\u00a0: ${brut}.`,
    suite: 'Elles ne sont pas utilisées.',
  },
  population_en_double: {
    libelle: 'Population en double',
    fait: ({ valeur }) => `La commune ${valeur} figure plusieurs fois pour le même âge.`,
    suite: 'La première ligne est gardée.',
  },
  population_autre_millesime: {
    libelle: 'Plusieurs millésimes dans le fichier',
    fait: ({ brut }) => `Millésimes présents\u00a0: ${brut}.`,
    suite: 'Seul le plus récent est utilisé.',
  },
  age_illisible: {
    libelle: 'Âge illisible',
    fait: ({ valeur }) => `L’âge n’est pas compris\u00a0: ${valeur}.`,
    suite: LIGNE_REJETEE,
  },
  commune_remplacee: {
    libelle: 'Ancienne commune',
    fait: ({ valeur }) => `${valeur} est un arrondissement, une commune déléguée ou une commune associée.`,
    suite: 'Ses habitants sont ajoutés à ceux de sa commune.',
  },
  cooperation_sans_nom: {
    libelle: 'Coopération sans nom',
    fait: () => 'La ligne ne donne ni nom ni identifiant de coopération.',
    suite: LIGNE_REJETEE,
  },
  cooperation_sans_membre: {
    libelle: 'Coopération sans membre',
    fait: ({ valeur }) => `Aucun numéro FINESS de membre pour ${valeur}.`,
    suite: 'La coopération est gardée\u00a0: «\u00a0membres non publiés\u00a0».',
  },
  membre_illisible: {
    libelle: 'Membre illisible',
    fait: ({ valeur }) => `Ce n’est pas un numéro FINESS\u00a0: ${valeur}.`,
    suite: 'La coopération est gardée sans ce membre.',
  },
  support_inconnu: {
    libelle: 'Support juridique non reconnu',
    fait: ({ valeur }) => `Le support juridique ${valeur} n’est pas de ceux que l’outil distingue.`,
    suite: 'La coopération est gardée et rangée dans «\u00a0autre\u00a0», avec ce libellé.',
  },
  ght_sans_nom: {
    libelle: 'GHT sans nom ni code',
    fait: () => 'La ligne ne dit pas de quel GHT il s’agit.',
    suite: LIGNE_REJETEE,
  },
  ght_sans_support: {
    libelle: 'GHT sans établissement support',
    fait: ({ valeur }) => `Aucun établissement support n’est indiqué pour ${valeur}.`,
    suite: 'Le GHT est gardé avec ses membres.',
  },
  temps_invalide: {
    libelle: 'Temps de trajet invalide',
    fait: ({ valeur }) => `Ce n’est pas un temps de trajet\u00a0: ${valeur}.`,
    suite: 'Ce trajet reste estimé.',
  },
  temps_en_double: {
    libelle: 'Trajet en double',
    fait: ({ valeur }) => `Le trajet ${valeur} figure plusieurs fois.`,
    suite: 'Le plus court est gardé.',
  },
  lieu_illisible: {
    libelle: 'Lieu illisible',
    fait: ({ valeur }) => `Ce n’est ni un numéro FINESS ni un code INSEE\u00a0: ${valeur}.`,
    suite: LIGNE_REJETEE,
  },
  lieux_de_deux_sortes: {
    libelle: 'Lieux de deux sortes',
    fait: ({ valeur }) => `La table mêle des numéros FINESS et des codes INSEE\u00a0: ${valeur}.`,
    suite: 'Seuls les trajets entre lieux de la sorte la plus fréquente sont gardés.',
  },
  temps_trop_nombreux: {
    libelle: 'Trop de trajets',
    fait: ({ brut }) => `La table dépasse ${brut} trajets.`,
    suite: 'Les suivants ne sont pas lus\u00a0; limitez la table au territoire étudié.',
  },
  selection_inconnue: {
    libelle: 'Territoire inconnu',
    fait: ({ valeur }) => `${valeur} n’est ni un code ni le nom exact et unique d’une commune ou d’un EPCI.`,
    suite: LIGNE_REJETEE,
  },
  selection_en_double: {
    libelle: 'Territoire en double',
    fait: ({ valeur }) => `${valeur} figure plusieurs fois.`,
    suite: 'Il est compté une fois.',
  },
};
