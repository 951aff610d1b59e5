import { AU_CENTRE, LIGNE_GARDEE, LIGNE_REJETEE, SANS_VALEUR, type Texte } from './anomalies-suites';

/** Texts of what can be wrong with establishments, legal entities, capacities and groups. */
export const TEXTES_FINESS: Readonly<Record<string, Texte>> = {
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
