/** Parts of a message, already put into words. */
interface Faits {
  /** « valeur », or "vide". */
  readonly valeur: string;
  /** Raw text, for what is not a cell. */
  readonly brut: string;
  /** Name of the field. */
  readonly champ: string;
}

export interface Texte {
  /** A few words, for a list by kind. */
  readonly libelle: string;
  /** What happened. */
  readonly fait: (faits: Faits) => string;
  /** What was kept and what can be done. */
  readonly suite: string;
}

const RIEN_CHANGE = 'Rien de ce fichier n’a été gardé\u00a0; ce qui était chargé n’a pas changé.';
const ATTENDUS =
  'Un fichier FINESS (JSON ou CSV), un tableau (CSV, XLSX, ODS) ou des contours (GeoJSON, TopoJSON) sont attendus, au besoin compressés (.gz, .zip).';
const LIGNE_REJETEE = 'La ligne est rejetée\u00a0; les autres sont lues.';
const LIGNE_GARDEE = 'La ligne est gardée.';
const SANS_VALEUR = 'La ligne est gardée sans cette valeur.';
const AU_CENTRE = 'L’établissement est gardé et placé au point de sa commune.';

/** Texts of every anomaly, by code. */
export const TEXTES: Readonly<Record<string, Texte>> = {
  fichier_vide: {
    libelle: 'Fichier vide',
    fait: () => 'Le fichier ne contient rien.',
    suite: `${RIEN_CHANGE} Téléchargez-le de nouveau.`,
  },
  fichier_illisible: {
    libelle: 'Fichier illisible',
    fait: () =>
      'Le navigateur ne peut pas lire ce fichier\u00a0: il a peut-être été déplacé, modifié ou supprimé.',
    suite: `${RIEN_CHANGE} Choisissez-le de nouveau.`,
  },
  fichier_binaire: {
    libelle: 'Fichier binaire',
    fait: () => 'Le fichier ne contient pas du texte.',
    suite: `${RIEN_CHANGE} ${ATTENDUS}`,
  },
  fichier_pdf: {
    libelle: 'Document PDF',
    fait: () => 'Le fichier est un document PDF.',
    suite: `${RIEN_CHANGE} ${ATTENDUS}`,
  },
  fichier_html: {
    libelle: 'Page web au lieu de données',
    fait: ({ brut }) =>
      brut === ''
        ? 'Le fichier est une page web, souvent la page d’erreur d’un téléchargement manqué.'
        : `Le fichier est une page web («\u00a0${brut}\u00a0»), souvent la page d’erreur d’un téléchargement manqué.`,
    suite: `${RIEN_CHANGE} Téléchargez le fichier de nouveau.`,
  },
  fichier_xml: {
    libelle: 'Fichier XML',
    fait: () => 'Le fichier est au format XML, qui n’est pas lu.',
    suite: `${RIEN_CHANGE} Utilisez les fichiers JSON ou CSV de FINESS.`,
  },
  fichier_image: {
    libelle: 'Image',
    fait: () => 'Le fichier est une image.',
    suite: `${RIEN_CHANGE} ${ATTENDUS}`,
  },
  fichier_trop_gros: {
    libelle: 'Fichier trop volumineux',
    fait: ({ brut }) => `Le fichier est trop volumineux (${brut} octets).`,
    suite: `${RIEN_CHANGE} La limite est de 2\u00a0Go pour un fichier, de 512\u00a0Mo pour une archive zip.`,
  },
  fichier_deja_charge: {
    libelle: 'Fichier déjà chargé',
    fait: () => 'Un fichier au contenu identique est déjà chargé.',
    suite: 'Il n’est pas compté deux fois. Rien n’est perdu.',
  },
  classeur_non_lu: {
    libelle: 'Classeur d’un ancien format',
    fait: () =>
      'Le fichier est un document Office d’un ancien format (.xls), protégé par un mot de passe ou d’une autre sorte (.xlsb, .docx).',
    suite: `${RIEN_CHANGE} Enregistrez la feuille au format XLSX, ODS ou CSV.`,
  },
  classeur_abime: {
    libelle: 'Classeur abîmé',
    fait: () => 'Le classeur est abîmé\u00a0: son contenu ne peut pas être lu jusqu’au bout.',
    suite: `${RIEN_CHANGE} Ouvrez-le dans votre tableur et enregistrez-le de nouveau.`,
  },
  classeur_protege: {
    libelle: 'Classeur protégé',
    fait: () => 'Le classeur est protégé par un mot de passe.',
    suite: `${RIEN_CHANGE} Enregistrez-en une copie sans mot de passe.`,
  },
  classeur_trop_gros: {
    libelle: 'Classeur trop volumineux',
    fait: ({ brut }) => `Le classeur contient trop de texte (${brut} caractères).`,
    suite: `${RIEN_CHANGE} Enregistrez la feuille utile au format CSV, qui se lit sans cette limite.`,
  },
  classeur_sans_tableau: {
    libelle: 'Classeur sans tableau',
    fait: ({ brut, valeur }) =>
      `Aucun tableau avec des noms de colonnes n’a été trouvé dans ${brut === '' ? 'le classeur' : `la feuille ${valeur}`}.`,
    suite: `${RIEN_CHANGE} Une ligne de noms suivie de lignes de valeurs est attendue, dans les vingt premières lignes.`,
  },
  feuille_absente: {
    libelle: 'Feuille absente',
    fait: ({ valeur }) => `Le classeur n’a pas de feuille ${valeur}.`,
    suite: `${RIEN_CHANGE} Revoyez les colonnes pour choisir une autre feuille.`,
  },
  feuilles_non_lues: {
    libelle: 'Autres feuilles non lues',
    fait: ({ champ, brut }) =>
      `Une seule feuille est lue, «\u00a0${champ}\u00a0». Les autres\u00a0: ${brut}.`,
    suite: 'Revoyez les colonnes pour en choisir une autre.',
  },
  colonnes_a_nommer: {
    libelle: 'Colonnes à nommer',
    fait: ({ valeur }) =>
      `Le tableau est lisible, mais ses colonnes ne disent pas ce qu’il contient. Colonnes\u00a0: ${valeur}.`,
    suite: 'Rien n’est perdu\u00a0: dites ce que contient chaque colonne pour le lire.',
  },
  colonnes_incompletes: {
    libelle: 'Colonnes manquantes',
    fait: ({ valeur }) =>
      `Les colonnes choisies ne suffisent pas à lire ce tableau. Colonnes\u00a0: ${valeur}.`,
    suite: 'Rien n’est perdu\u00a0: revoyez les colonnes pour le lire.',
  },
  json_non_reconnu: {
    libelle: 'JSON non reconnu',
    fait: () => 'Le fichier est au format JSON, mais ne contient pas de contours.',
    suite: `${RIEN_CHANGE} Des contours GeoJSON ou TopoJSON (polygones) de communes, d’EPCI, de GHT ou de tout autre territoire sont attendus.`,
  },
  json_invalide: {
    libelle: 'JSON incomplet',
    fait: () => 'Le fichier JSON est incomplet ou mal formé.',
    suite: `${RIEN_CHANGE} Téléchargez-le de nouveau.`,
  },
  archive_non_lue: {
    libelle: 'Format d’archive non lu',
    fait: () => 'Ce format d’archive n’est pas lu.',
    suite: `${RIEN_CHANGE} Utilisez .gz ou .zip, ou décompressez le fichier.`,
  },
  archive_vide: {
    libelle: 'Archive vide',
    fait: () => 'L’archive ne contient aucun fichier.',
    suite: RIEN_CHANGE,
  },
  archive_chiffree: {
    libelle: 'Archive protégée',
    fait: () => 'L’archive est protégée par un mot de passe.',
    suite: `${RIEN_CHANGE} Décompressez-la puis déposez les fichiers.`,
  },
  archive_tronquee: {
    libelle: 'Archive tronquée',
    fait: () => 'L’archive est coupée avant sa fin.',
    suite: `${RIEN_CHANGE} Le téléchargement n’est sans doute pas allé à son terme\u00a0: recommencez-le.`,
  },
  archive_corrompue: {
    libelle: 'Archive abîmée',
    fait: () => 'L’archive est abîmée\u00a0: son contenu ne correspond pas à sa somme de contrôle.',
    suite: `${RIEN_CHANGE} Téléchargez-la de nouveau.`,
  },
  archive_imbriquee: {
    libelle: 'Archives imbriquées',
    fait: () => 'L’archive contient d’autres archives sur plus d’un niveau.',
    suite: `${RIEN_CHANGE} Décompressez-la puis déposez les fichiers.`,
  },
  bombe_decompression: {
    libelle: 'Archive démesurée',
    fait: ({ brut }) =>
      `La décompression a été arrêtée\u00a0: l’archive gonfle au-delà de toute mesure (${brut} octets atteints).`,
    suite: `${RIEN_CHANGE} Les limites sont 2\u00a0Go décompressés et 200 fois la taille de l’archive.`,
  },
  colonnes_non_reconnues: {
    libelle: 'Contenu non reconnu',
    fait: ({ valeur }) =>
      `Ni les sections de FINESS ni des colonnes connues n’ont été trouvées. Première ligne\u00a0: ${valeur}.`,
    suite: `${RIEN_CHANGE} Une colonne de numéros FINESS avec nom, catégorie ou places, ou une colonne de codes INSEE avec coordonnées, est attendue.`,
  },
  aucun_enregistrement: {
    libelle: 'Aucun enregistrement',
    fait: () => 'Le fichier a un en-tête mais aucun enregistrement.',
    suite: RIEN_CHANGE,
  },
  trop_de_lignes: {
    libelle: 'Trop de lignes',
    fait: ({ brut }) =>
      `Ce fichier (${brut} lignes) ferait dépasser deux millions d’enregistrements chargés.`,
    suite: `${RIEN_CHANGE} Chargez un territoire plus petit.`,
  },
  section_manquante: {
    libelle: 'Section absente',
    fait: ({ champ }) => `Le fichier n’a pas de section «\u00a0${champ}\u00a0».`,
    suite:
      'Le reste est lu. Sans géolocalisation, les établissements sont placés au point de leur commune\u00a0; ajoutez le fichier qui contient la section absente.',
  },
  entete_absente: {
    libelle: 'Première ligne FINESS absente',
    fait: () =>
      'La première ligne «\u00a0finess;etalab;…\u00a0» manque\u00a0: la date des données n’est pas connue.',
    suite: 'Les enregistrements sont lus.',
  },
  date_donnees_invalide: {
    libelle: 'Date des données illisible',
    fait: ({ valeur }) => `La date des données de la première ligne n’est pas une date\u00a0: ${valeur}.`,
    suite: 'Les enregistrements sont lus\u00a0; la date des données reste inconnue.',
  },
  colonnes_ignorees: {
    libelle: 'Colonnes non utilisées',
    fait: ({ brut }) => `Colonnes présentes mais non utilisées, ${brut}.`,
    suite: 'Les autres colonnes sont lues.',
  },
  colonne_en_double: {
    libelle: 'Colonne en double',
    fait: ({ champ }) => `La colonne «\u00a0${champ}\u00a0» figure plusieurs fois.`,
    suite: 'La première est lue.',
  },
  encodage_utf16: {
    libelle: 'Texte en UTF-16',
    fait: () => 'Le fichier est en UTF-16, encodage inhabituel pour ces données.',
    suite: 'Il est lu.',
  },
  octets_invalides: {
    libelle: 'Caractères abîmés',
    fait: () =>
      'Le fichier se présente en UTF-8, mais certains octets n’en sont pas\u00a0: ils apparaissent «\u00a0\ufffd\u00a0».',
    suite: 'Tout est lu\u00a0; vérifiez les noms concernés.',
  },
  anomalies_non_detaillees: {
    libelle: 'Anomalies non détaillées',
    fait: ({ champ, brut }) =>
      `${brut} autres anomalies «\u00a0${TEXTES[champ]?.libelle ?? champ}\u00a0» ne sont pas détaillées\u00a0: elles sont trop nombreuses.`,
    suite: 'Les lignes concernées sont bien comptées.',
  },
  section_inconnue: {
    libelle: 'Section inconnue',
    fait: ({ valeur }) => `La ligne commence par une section inconnue\u00a0: ${valeur}.`,
    suite: LIGNE_REJETEE,
  },
  entete_repetee: {
    libelle: 'Première ligne répétée',
    fait: () =>
      'La première ligne de FINESS revient au milieu du fichier\u00a0: plusieurs fichiers ont été mis bout à bout.',
    suite: 'Cette ligne ne porte aucune donnée\u00a0; les autres sont lues.',
  },
  ligne_hors_tableau: {
    libelle: 'Ligne avant l’en-tête',
    fait: ({ valeur }) => `Cette ligne précède l’en-tête du tableau\u00a0: ${valeur}.`,
    suite: LIGNE_REJETEE,
  },
  ligne_tronquee: {
    libelle: 'Ligne incomplète',
    fait: ({ champ, brut }) =>
      brut === ''
        ? `La ligne «\u00a0${champ}\u00a0» est incomplète.`
        : `La ligne «\u00a0${champ}\u00a0» n’a que ${brut} champs.`,
    suite: LIGNE_REJETEE,
  },
  ligne_trop_longue: {
    libelle: 'Ligne démesurée',
    fait: () => 'La ligne dépasse un million de caractères.',
    suite: LIGNE_REJETEE,
  },
  colonnes_decalees: {
    libelle: 'Colonnes décalées',
    fait: ({ valeur }) =>
      `Un séparateur en trop ou en moins a décalé les colonnes (trouvé\u00a0: ${valeur}).`,
    suite: `${LIGNE_REJETEE} Mettez entre guillemets la cellule qui contient le séparateur.`,
  },
  colonnes_en_trop: {
    libelle: 'Champs en trop',
    fait: ({ valeur }) => `La ligne a plus de champs que prévu\u00a0: ${valeur}.`,
    suite: 'La ligne est gardée, les champs en trop sont laissés de côté.',
  },
  colonnes_manquantes: {
    libelle: 'Champs manquants en fin de ligne',
    fait: ({ valeur }) => `La ligne a moins de champs que prévu\u00a0: ${valeur}.`,
    suite: 'La ligne est gardée, ce qui manque est inconnu.',
  },
  guillemet_isole: {
    libelle: 'Guillemet isolé',
    fait: () => 'Un guillemet ouvert n’est jamais fermé.',
    suite: 'La ligne est lue sans tenir compte des guillemets\u00a0; vérifiez son nom.',
  },
  numero_finess_absent: {
    libelle: 'Numéro FINESS absent',
    fait: ({ champ }) => `Le numéro FINESS (${champ}) est vide.`,
    suite: LIGNE_REJETEE,
  },
  numero_finess_invalide: {
    libelle: 'Numéro FINESS invalide',
    fait: ({ valeur }) => `Ce n’est pas un numéro FINESS (neuf caractères)\u00a0: ${valeur}.`,
    suite: LIGNE_REJETEE,
  },
  notation_scientifique: {
    libelle: 'Numéro abîmé par un tableur',
    fait: ({ valeur }) =>
      `Un tableur a remplacé le numéro FINESS par une notation scientifique\u00a0: ${valeur}.`,
    suite: `Ses chiffres sont perdus. ${LIGNE_REJETEE} Repartez du fichier d’origine.`,
  },
  doublon_plus_ancien: {
    libelle: 'Doublon plus ancien',
    fait: ({ valeur }) => `Un enregistrement plus récent existe pour le numéro FINESS ${valeur}.`,
    suite: 'Le plus ancien est rejeté, le plus récent gardé.',
  },
  doublon_identique: {
    libelle: 'Doublon identique',
    fait: ({ valeur }) => `Le même enregistrement figure déjà pour le numéro FINESS ${valeur}.`,
    suite: 'Il n’est compté qu’une fois.',
  },
  capacite_en_double: {
    libelle: 'Équipement en double',
    fait: ({ brut }) =>
      `Le même équipement (établissement, discipline, activité, clientèle) est donné deux fois\u00a0: ${brut}.`,
    suite: 'Le plus récent est gardé, sinon le plus grand\u00a0; l’autre est rejeté.',
  },
  capacite_remplacee: {
    libelle: 'Capacité remplacée',
    fait: ({ valeur }) => `Un fichier de capacités plus récent décrit l’établissement ${valeur}.`,
    suite: 'Cette ligne est rejetée\u00a0: les deux millésimes ne s’ajoutent pas.',
  },
  remplace_enregistrement: {
    libelle: 'Remplace un enregistrement plus ancien',
    fait: ({ valeur }) =>
      `Cet enregistrement remplace celui d’un autre fichier pour le numéro FINESS ${valeur}.`,
    suite: LIGNE_GARDEE,
  },
  etablissement_ferme: {
    libelle: 'Structure fermée',
    fait: ({ champ, valeur }) => `La structure est marquée fermée (${champ}\u00a0: ${valeur}).`,
    suite: 'Elle est laissée de côté\u00a0; les autres sont lues.',
  },
  numero_ej_invalide: {
    libelle: 'Numéro d’entité juridique invalide',
    fait: ({ valeur }) => `Le numéro FINESS de l’entité juridique n’est pas valable\u00a0: ${valeur}.`,
    suite: 'L’établissement est gardé, sans gestionnaire connu.',
  },
  valeur_notation_scientifique: {
    libelle: 'Valeur abîmée par un tableur',
    fait: ({ champ, valeur }) =>
      `Un tableur a remplacé «\u00a0${champ}\u00a0» par une notation scientifique\u00a0: ${valeur}.`,
    suite: `${SANS_VALEUR} Repartez du fichier d’origine.`,
  },
  zero_initial_restaure: {
    libelle: 'Zéro initial restauré',
    fait: ({ champ, valeur }) =>
      `Le zéro de tête de «\u00a0${champ}\u00a0», perdu dans un tableur, a été remis (lu\u00a0: ${valeur}).`,
    suite: LIGNE_GARDEE,
  },
  nom_absent: {
    libelle: 'Nom absent',
    fait: () => 'L’établissement n’a pas de nom.',
    suite: LIGNE_GARDEE,
  },
  date_invalide: {
    libelle: 'Date invalide',
    fait: ({ champ, valeur }) => `La date «\u00a0${champ}\u00a0» n’existe pas\u00a0: ${valeur}.`,
    suite: SANS_VALEUR,
  },
  categorie_absente: {
    libelle: 'Catégorie absente',
    fait: () => 'La catégorie de l’établissement est vide.',
    suite: 'L’établissement est gardé dans la famille «\u00a0autre\u00a0».',
  },
  categorie_inconnue: {
    libelle: 'Catégorie inconnue',
    fait: ({ valeur }) => `La catégorie n’est pas dans la nomenclature\u00a0: ${valeur}.`,
    suite: 'L’établissement est gardé dans la famille «\u00a0autre\u00a0», avec le libellé du fichier.',
  },
  categorie_fermee: {
    libelle: 'Catégorie fermée',
    fait: ({ valeur }) => `La catégorie ${valeur} n’est plus ouverte dans la nomenclature.`,
    suite: 'L’établissement est gardé dans la famille de cette catégorie.',
  },
  statut_inconnu: {
    libelle: 'Statut juridique inconnu',
    fait: ({ valeur }) => `Le statut juridique n’est pas dans la nomenclature\u00a0: ${valeur}.`,
    suite: 'L’entité est gardée, statut inconnu.',
  },
  departement_inconnu: {
    libelle: 'Département inconnu',
    fait: ({ valeur }) => `Le département n’est pas connu\u00a0: ${valeur}.`,
    suite:
      'L’établissement est gardé\u00a0; son département est tiré de son numéro FINESS quand c’est possible.',
  },
  commune_absente: {
    libelle: 'Commune non précisée',
    fait: () => 'Le code de la commune est vide, et la ligne d’acheminement ne suffit pas à la reconnaître.',
    suite: 'L’établissement est gardé, commune inconnue.',
  },
  commune_inconnue: {
    libelle: 'Commune inconnue',
    fait: ({ valeur }) => `Le code de commune n’existe pas\u00a0: ${valeur}.`,
    suite: 'L’établissement est gardé, commune inconnue.',
  },
  commune_deduite: {
    libelle: 'Commune déduite de l’adresse',
    fait: ({ valeur }) =>
      `Le code de la commune manque ou n’existe pas\u00a0: elle a été reconnue par la ligne d’acheminement, ${valeur}.`,
    suite: LIGNE_GARDEE,
  },
  capacite_invalide: {
    libelle: 'Capacité invalide',
    fait: ({ champ, valeur }) =>
      `La capacité «\u00a0${champ}\u00a0» n’est pas un nombre de places\u00a0: ${valeur}.`,
    suite: SANS_VALEUR,
  },
  coordonnees_absentes: {
    libelle: 'Coordonnées absentes',
    fait: () => 'Les coordonnées sont vides.',
    suite: AU_CENTRE,
  },
  coordonnees_invalides: {
    libelle: 'Coordonnées invalides',
    fait: ({ valeur }) => `Les coordonnées ne sont pas lisibles\u00a0: ${valeur}.`,
    suite: AU_CENTRE,
  },
  coordonnees_hors_departement: {
    libelle: 'Coordonnées hors du département',
    fait: ({ valeur }) => `Le point est à plus de 20\u00a0km du département\u00a0: ${valeur}.`,
    suite: AU_CENTRE,
  },
  coordonnees_non_source: {
    libelle: 'Coordonnées de la commune',
    fait: ({ valeur }) =>
      `Ces coordonnées ne sont pas celles de l’établissement (précision\u00a0: ${valeur}).`,
    suite: AU_CENTRE,
  },
  geolocalisation_absente: {
    libelle: 'Établissement sans géolocalisation',
    fait: ({ valeur }) => `Aucune ligne de géolocalisation pour l’établissement ${valeur}.`,
    suite: AU_CENTRE,
  },
  geolocalisation_orpheline: {
    libelle: 'Géolocalisation sans établissement',
    fait: ({ valeur }) => `Aucun établissement chargé ne porte le numéro ${valeur}.`,
    suite: 'La ligne est gardée\u00a0: elle servira dès que l’établissement sera chargé.',
  },
  projection_inconnue: {
    libelle: 'Projection inconnue',
    fait: ({ valeur }) => `Le système de coordonnées n’est pas connu\u00a0: ${valeur}.`,
    suite: AU_CENTRE,
  },
  projection_deduite: {
    libelle: 'Projection déduite du département',
    fait: ({ valeur }) =>
      `Le fichier ne nomme pas le système de coordonnées (${valeur})\u00a0: celui du département est supposé.`,
    suite: 'La position est gardée si elle tombe dans le département.',
  },
  capacite_orpheline: {
    libelle: 'Capacité sans établissement',
    fait: ({ valeur }) => `Aucun établissement chargé ne porte le numéro ${valeur}.`,
    suite: 'La ligne est gardée\u00a0: elle servira dès que l’établissement sera chargé.',
  },
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
  json_interrompu: {
    libelle: 'Lecture interrompue',
    fait: ({ brut }) =>
      `À l’octet ${brut}, le fichier s’arrête ou n’est plus du JSON : il a sans doute été coupé pendant son téléchargement.`,
    suite: 'Ce qui précède est gardé, la suite manque. Téléchargez le fichier de nouveau.',
  },
  json_element_invalide: {
    libelle: 'Élément illisible',
    fait: ({ brut, champ }) => `Un élément de « ${champ} » ne peut pas être lu (octet ${brut}).`,
    suite: 'L’élément est rejeté ; les autres sont lus.',
  },
  json_element_trop_long: {
    libelle: 'Élément démesuré',
    fait: ({ brut, champ }) => `Un élément de « ${champ} » dépasse 16 Mo (octet ${brut}).`,
    suite: 'L’élément est rejeté ; les autres sont lus.',
  },
  groupement_sans_numero: {
    libelle: 'GHT sans numéro',
    fait: ({ valeur }) => `Le GHT ${valeur} n’a pas de numéro.`,
    suite: 'Le groupement est rejeté ; les autres sont lus.',
  },
  groupement_sans_entite: {
    libelle: 'Groupement sans entité juridique',
    fait: ({ valeur }) =>
      `L’entité juridique du groupement de coopération (identifiant ${valeur}) n’est pas dans le fichier.`,
    suite: 'Le groupement est rejeté : ni son nom ni son statut ne sont connus.',
  },
  membre_inconnu: {
    libelle: 'Membre absent du fichier',
    fait: ({ valeur }) => `Un membre du groupement (identifiant ${valeur}) n’est pas dans le fichier.`,
    suite: 'Le groupement est gardé sans ce membre.',
  },
  coordonnees_hors_commune: {
    libelle: 'Coordonnées loin de la commune',
    fait: ({ valeur }) => `Les coordonnées sont trop loin de la commune indiquée : ${valeur}.`,
    suite: AU_CENTRE,
  },
  capacite_contradictoire: {
    libelle: 'Capacités contradictoires',
    fait: ({ valeur }) =>
      `La même capacité totale est donnée deux fois avec des nombres différents : ${valeur}.`,
    suite: 'Le plus grand nombre est retenu.',
  },
};
