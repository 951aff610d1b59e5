import type { IdTaux } from '../domain/equipement/catalogue';
import type {
  AvertissementEquipement,
  ChoixReference,
  CodeAvertissementEquipement,
  GenreReference,
  ReferenceTaux,
} from '../domain/equipement/table-equipement';
import type { TrancheAge } from '../domain/table/annexes';
import {
  accorder,
  formatDate,
  formatFixe,
  formatNombre,
  formatPourcentage,
  INCONNU,
  nommerFichier,
} from './formats';
import { DEFINITIONS_TAUX, HABITANTS_TRANCHE, LIBELLES_TAUX } from './taux';

/** Rates and references have one decimal, as they are published; two under 1, where one would say little. */
export function formatTaux(valeur: number | null): string {
  if (valeur === null) return INCONNU;
  if (valeur === 0) return formatNombre(0);
  return formatFixe(valeur, Math.abs(valeur) < 1 ? 2 : 1);
}

/** "+12", "−7", "0": places missing up to the reference are positive. */
export function formatEcart(valeur: number | null): string {
  if (valeur === null) return INCONNU;
  const arrondi = Math.round(valeur);
  return arrondi > 0 ? `+${formatNombre(arrondi)}` : formatNombre(arrondi);
}

export const LIBELLES_CHOIX_REFERENCE: Readonly<Record<ChoixReference, string>> = {
  automatique: 'Automatique (la première connue)',
  publiee: 'Valeur nationale publiée ou saisie',
  nation: 'France, données chargées',
  region: 'Région de chaque territoire',
  departement: 'Département de chaque territoire',
};

const PERIMETRES: Readonly<Record<string, string>> = {
  france: 'France entière',
  metropole: 'France métropolitaine',
};

/** "Valeur publiée, France métropolitaine", "Bretagne". */
export function nommerReference({ genre, code, nom }: ReferenceTaux): string {
  switch (genre) {
    case 'utilisateur':
      return 'Votre valeur';
    case 'publiee':
      return PERIMETRES[code ?? ''] ?? '';
    case 'nation':
      return `${PERIMETRES[code ?? ''] ?? ''}, données chargées`;
    case 'region':
      return `Région ${nom ?? ''}`;
    case 'departement':
      return `Département ${nom ?? ''} (${code ?? ''})`;
  }
}

/** Where a reference comes from, or why it is not known. */
export function sourceReference({ genre, source, calculee, valeur, part }: ReferenceTaux): string {
  if (genre === 'utilisateur') return source === '' ? 'Saisie de l’utilisateur' : source;
  if (genre === 'publiee') return calculee ? `Calculé d’après ${source}` : source;
  if (valeur !== null && part !== null && part < 0.9995)
    return `Calculé sur les départements entièrement chargés (${formatPourcentage(part, 1)} des habitants)`;
  if (valeur !== null) return 'Calculé sur les données chargées';
  if (part === null || part === 0) return 'Non calculé\u00a0: aucun département entièrement chargé';
  if (part < 0.95)
    return `Non calculé\u00a0: les départements entièrement chargés n’ont que ${formatPourcentage(part)} des habitants`;
  return 'Non calculé\u00a0: trop de places inconnues, ou aucun établissement de ce type';
}

const GENRES_REFERENCE: Readonly<Record<GenreReference, string>> = {
  utilisateur: 'votre valeur',
  publiee: 'la valeur nationale publiée',
  nation: 'le taux de la France, sur les données chargées',
  region: 'le taux de la région, sur les données chargées',
  departement: 'le taux du département, sur les données chargées',
};

/** Words of the rates of equipment. */
export const EQUIPEMENT = {
  choixTaux: 'Taux',
  choixReference: 'Comparer à',
  tableau: 'Taux d’équipement',
  description:
    'Un territoire par ligne. Entrée sur un en-tête trie\u00a0; Entrée sur une ligne la montre sur la carte.',
  calcul: 'Calcul des taux…',
  erreur: (message: string): string => `Les taux n’ont pas pu être calculés\u00a0: ${message}`,
  nombre: (territoires: number): string => accorder(territoires, 'territoire'),
  titreTableau: (taux: IdTaux): string => `Taux d’équipement\u00a0: ${LIBELLES_TAUX[taux]}`,
  unite: (tranche: TrancheAge): string => `places pour 1\u202f000 ${HABITANTS_TRANCHE[tranche]}`,
  vide: {
    titre: 'Aucun territoire à ce niveau',
    texte:
      'Le lieu choisi ne contient aucune commune d’un territoire de ce niveau. Choisissez un autre niveau, ou un lieu plus large.',
  },
  ensemble: 'Ensemble du lieu choisi',
  revenirEnsemble: 'Revenir à l’ensemble',
  compareA: (genre: GenreReference | null): string =>
    genre === null ? 'Aucune référence connue pour ce taux.' : `Référence\u00a0: ${GENRES_REFERENCE[genre]}.`,
  propre: 'propre à chaque territoire',
  lireAvec: (taux: IdTaux): string =>
    `À lire avec «\u00a0${LIBELLES_TAUX[taux]}\u00a0»\u00a0: les catégories passent de l’un à l’autre.`,
  prudence:
    'Un taux égal ne dit pas des besoins égaux\u00a0: l’écart situe l’offre par rapport à une référence, rien de plus.',
  references: 'Références de ce taux',
  colonnesReferences: { nom: 'Référence', valeur: 'Taux', annee: 'Année', source: 'Source' },
  retenue: 'Référence retenue',
  valeurs: 'Valeurs de référence',
  valeursIntroduction:
    'Votre valeur remplace la valeur publiée. Laissez vide pour revenir à celle-ci. Chaque changement s’annule par Ctrl+Z.',
  colonnesValeurs: {
    taux: 'Taux',
    publiee: 'Publiée',
    valeur: 'Votre valeur',
    annee: 'Année',
    source: 'Source',
  },
  champValeur: (taux: IdTaux): string =>
    `Votre valeur pour ${LIBELLES_TAUX[taux]}, places pour 1\u202f000 habitants`,
  champAnnee: (taux: IdTaux): string => `Année de votre valeur pour ${LIBELLES_TAUX[taux]}`,
  champSource: (taux: IdTaux): string => `Source de votre valeur pour ${LIBELLES_TAUX[taux]}`,
  valeurInvalide: 'Nombre entre 0 et 1\u202f000.',
  avertissements: 'À savoir',
  nomFichier: (taux: IdTaux, lieu: string, date: string | null): string =>
    nommerFichier('maillage-equipement', taux, lieu, date),
  colonnes: {
    nom: 'Territoire',
    etablissements: 'Étab.',
    places: 'Places',
    population: 'Habitants',
    taux: 'Taux',
    reference: 'Référence',
    ratio: 'Rapport',
    ecart: 'Écart (places)',
    rang: 'Rang',
  },
  figures: {
    etablissements: 'Établissements',
    places: 'Places',
    population: 'Habitants',
    taux: 'Taux',
    reference: 'Référence',
    ratio: 'Rapport à la référence',
    ecart: 'Écart à la référence (places)',
    rang: 'Rang',
  },
  colonnesLongues: {
    nom: 'Territoire',
    etablissements: 'Établissements et services ouverts',
    places: 'Places installées',
    population: 'Habitants de la tranche d’âge',
    taux: 'Places pour 1\u202f000 habitants de la tranche d’âge',
    reference: 'Taux de référence',
    ratio: 'Taux rapporté à la référence',
    ecart: 'Écart à la référence, en places',
    rang: 'Rang du territoire, 1 = le mieux équipé',
  },
  minimum: (texte: string): string => `≥\u00a0${texte}`,
  /** Figures that are only bounds, in a narrow cell and where there is room. */
  bornesCellule: {
    minimum: (texte: string): string => `≥\u00a0${texte}`,
    maximum: (texte: string): string => `≤\u00a0${texte}`,
  },
  bornesPhrase: {
    minimum: (texte: string): string => `${texte} au moins`,
    maximum: (texte: string): string => `${texte} au plus`,
  },
  rangSur: (rang: number, classes: number): string => `${formatNombre(rang)} / ${formatNombre(classes)}`,
} as const;

/** Explanation of each figure: definition and formula. */
export const EXPLICATIONS_EQUIPEMENT = {
  etablissements: {
    definition:
      'Établissements et services ouverts des catégories du taux, dans les communes du territoire. Ceux que vous supposez y sont.',
    formule: null,
  },
  places: {
    definition:
      'Somme des places installées connues (autorisées quand aucune place installée n’est connue). «\u00a0≥\u00a0» ou «\u00a0au moins\u00a0» signale que certaines sont inconnues.',
    formule: null,
  },
  population: {
    definition: 'Habitants de la tranche d’âge du taux dans les communes du territoire.',
    formule: 'Une ville à arrondissements n’est comptée qu’une fois.',
  },
  taux: { definition: '', formule: '1\u202f000 × places ÷ habitants de la tranche d’âge' },
  reference: { definition: 'Taux auquel le territoire est comparé.', formule: null },
  ratio: {
    definition: 'Le taux rapporté à la référence\u00a0: 100\u00a0% veut dire égal.',
    formule: 'taux ÷ référence',
  },
  ecart: {
    definition:
      'Places qui séparent le territoire du taux de référence\u00a0: positif, il en a moins que la référence\u00a0; négatif, il en a plus. Ce n’est pas une mesure du besoin.',
    formule: '(référence − taux) × habitants ÷ 1\u202f000',
  },
  rang: {
    definition:
      'Place du territoire parmi ceux dont le taux est connu, du mieux au moins équipé\u00a0; à égalité, même rang.',
    formule: null,
  },
  cv: {
    libelle: 'Coefficient de variation',
    definition:
      'Dispersion du taux entre les territoires, pondérée par leurs habitants\u00a0: 0\u00a0% veut dire qu’ils sont tous égaux.',
    formule: 'écart type pondéré ÷ moyenne pondérée',
  },
} as const;

export function definitionTaux(taux: IdTaux): string {
  return DEFINITIONS_TAUX[taux];
}

const insee = (annee: number | null): string =>
  annee === null ? 'INSEE' : `INSEE, estimations de population au 1er janvier ${annee}`;

/** Where places and inhabitants come from. */
export function sourceEquipement({
  fictive,
  fichierPopulation,
  anneePopulation,
}: {
  readonly fictive: boolean;
  readonly fichierPopulation: string | null;
  readonly anneePopulation: number | null;
}): string {
  const places = fictive ? 'Places\u00a0: données fictives' : 'Places\u00a0: FINESS';
  const habitants =
    fichierPopulation === null
      ? `habitants\u00a0: populations communales réparties par âge selon le département (${insee(anneePopulation)})`
      : `habitants\u00a0: ${fichierPopulation}${anneePopulation === null ? '' : ` (${anneePopulation})`}`;
  return `${places}\u00a0; ${habitants}.`;
}

/** Missing share of a figure, null when nothing is missing. */
export function manqueEquipement(inconnues: number, etablissements: number): string | null {
  return inconnues === 0
    ? null
    : `${accorder(inconnues, 'établissement')} sur ${formatNombre(etablissements)} sans nombre de places connu`;
}

const s = (nombre: number, singulier: string, pluriel: string): string => (nombre < 2 ? singulier : pluriel);

const PHRASES: Readonly<
  Record<CodeAvertissementEquipement, (valeur: number, repere: number | null) => string>
> = {
  population_autre_annee: (annee, offre) =>
    `La population est celle de ${annee}, l’offre celle de ${offre ?? 'date inconnue'}\u00a0: les taux rapportent des places et des habitants qui ne sont pas de la même année.`,
  population_sans_annee: () => 'Le fichier de population ne dit pas de quelle année il est.',
  population_communes_absentes: (n) =>
    `${accorder(n, 'commune')} ${s(n, 'manque', 'manquent')} au fichier de population, qui tient d’autres communes du même département\u00a0: ${s(n, 'ses âges sont estimés', 'leurs âges sont estimés')}.`,
  population_tranches_incompletes: (n) =>
    `${accorder(n, 'commune')} du fichier de population ${s(n, 'n’a', 'n’ont')} pas toutes les tranches d’âge\u00a0: celles qui manquent sont estimées d’après le département.`,
  population_tranches_partagees: (n) =>
    `Le fichier de population ne coupe pas les âges à 20, 60 et 75\u00a0ans\u00a0: ${accorder(n, 'tranche')} ${s(n, 'est estimée', 'sont estimées')} en partageant une tranche plus large.`,
  population_estimee: (part) => `L’âge de ${formatPourcentage(part)} des habitants comptés est estimé.`,
  population_nulle: (n) =>
    `${accorder(n, 'commune')} ${s(n, 'n’a', 'n’ont')} aucun habitant\u00a0: sans habitant, il n’y a pas de taux.`,
  population_inconnue: (n, total) =>
    `La population par âge de ${accorder(n, 'commune')}${total === null ? '' : ` sur ${formatNombre(total)}`} est inconnue\u00a0: les taux des territoires qui ${s(n, 'la', 'les')} contiennent ne sont pas calculés.`,
  departements_incomplets: (n) =>
    `${accorder(n, 'département')} ${s(n, 'n’a', 'n’ont')} que quelques établissements dans les données chargées\u00a0: les taux y sont sans doute trop bas.`,
  departements_ecartes: (n) =>
    `${accorder(n, 'département')} ${s(n, 'n’a', 'n’ont')} que quelques établissements dans les données chargées\u00a0: ${s(n, 'il n’est pas compté', 'ils ne sont pas comptés')}.`,
  communes_hors_territoires: (n) =>
    `${accorder(n, 'commune')} ${s(n, 'n’est', 'ne sont')} dans aucun territoire de ce niveau\u00a0: ${s(n, 'elle compte', 'elles comptent')} dans l’ensemble seulement.`,
  aucun_territoire: () => 'Aucun territoire de ce niveau ne touche le lieu choisi.',
  un_seul_territoire: () =>
    'Il n’y a qu’un territoire\u00a0: ni rang ni coefficient de variation n’ont de sens.',
  aucun_etablissement: () => 'Aucun établissement dans le lieu choisi.',
  etablissement_seul: () =>
    'Il n’y a qu’un établissement dans le lieu choisi\u00a0: le taux dit surtout dans quelle commune il se trouve.',
  sans_capacites: () =>
    'Aucune capacité connue\u00a0: chargez le fichier des capacités (équipements sociaux) pour calculer les taux.',
  categorie_absente: () =>
    'Les données chargées n’ont aucun établissement de ce type\u00a0: le taux n’est pas calculé, plutôt que donné pour nul.',
  territoires_sans_etablissement: (n, total) =>
    `${accorder(n, 'territoire')}${total === null ? '' : ` sur ${formatNombre(total)}`} ${s(n, 'n’a', 'n’ont')} aucun établissement de ce type\u00a0: ${s(n, 'son', 'leur')} taux est nul.`,
  places_inconnues: (n, total) =>
    `Le nombre de places de ${accorder(n, 'établissement')} sur ${formatNombre(total)} est inconnu. Un taux est un minimum tant qu’un dixième au plus des établissements est dans ce cas\u00a0; au-delà, il n’est pas calculé.`,
  places_autorisees: (n, total) =>
    `${accorder(n, 'établissement')} sur ${formatNombre(total)} ${s(n, 'n’a', 'n’ont')} que des places autorisées, sans nombre de places installées\u00a0: ce sont elles qui comptent.`,
  places_confondues: (n, total) =>
    `Le détail des capacités de ${accorder(n, 'établissement')} sur ${formatNombre(total)} est inconnu\u00a0: toutes ${s(n, 'ses', 'leurs')} places sont comptées.`,
  etablissements_hors_territoires: (n) =>
    `${accorder(n, 'établissement')} ${s(n, 'n’est', 'ne sont')} dans aucun territoire de ce niveau, faute de commune connue ou rattachée.`,
  reference_inconnue: () =>
    'Aucune valeur de référence n’est connue pour ce taux\u00a0: saisissez-en une, ou choisissez une autre référence.',
};

export function phraseAvertissementEquipement({ code, valeur, repere }: AvertissementEquipement): string {
  return PHRASES[code](valeur, repere);
}

/** "12/05/2026", or what stands for unknown. */
export function dateEquipement(dateIso: string | null): string {
  return formatDate(dateIso);
}
