import { ATTENDUS, LIGNE_REJETEE, RIEN_CHANGE, type Texte } from './anomalies-suites';
import { formatNombre } from './formats';

/** Texts of what can be wrong with a whole file or its lines. */
export const TEXTES_FICHIERS: Readonly<Record<string, Texte>> = {
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
  trop_d_etablissements: {
    libelle: 'Trop d’établissements',
    fait: ({ brut }) =>
      `Ce fichier compte plus de ${formatNombre(Number(brut))} établissements\u00a0; la France en compte environ 175\u202f000, fermés compris.`,
    suite: `${RIEN_CHANGE} Vérifiez qu’il ne répète pas les mêmes, ou chargez un territoire plus petit.`,
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
};
