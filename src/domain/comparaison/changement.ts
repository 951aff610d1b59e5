import type { Famille } from '../etablissement/nomenclature';

export const GENRES_CHANGEMENT = [
  'ouverture',
  'fermeture',
  'deplacement',
  'categorie',
  'capacite',
  'gestionnaire',
] as const;
export type GenreChangement = (typeof GENRES_CHANGEMENT)[number];

/** What changed for one establishment between two vintages; one row per establishment and kind. */
export interface Changement {
  readonly genre: GenreChangement;
  readonly numeroFiness: string;
  readonly nom: string;
  readonly categorie: string;
  readonly libelleCategorie: string;
  readonly famille: Famille;
  readonly departement: string;
  readonly commune: string | null;
  readonly gestionnaire: string | null;
  /** Code or figure before and after (category code, places, EJ number); null on an opening or a closure. */
  readonly avant: string | null;
  readonly apres: string | null;
  /** What is read: labels, names, places. */
  readonly libelleAvant: string | null;
  readonly libelleApres: string | null;
  /** Move in km; difference in places; null for other kinds. */
  readonly ecart: number | null;
  /** ISO date told by the source for an opening or a closure, null unknown. */
  readonly date: string | null;
  /**
   * For an opening or a closure: the establishment of the other vintage that stands at the same place with
   * the same category under another number, so that a renumbering is not read as an opening.
   */
  readonly remplacement: { readonly numeroFiness: string; readonly nom: string } | null;
  /** Where it is drawn: after, or before for a closure; null nowhere. */
  readonly longitude: number | null;
  readonly latitude: number | null;
  /** Former place of a move. */
  readonly longitudeAvant: number | null;
  readonly latitudeAvant: number | null;
}

/**
 * `departements_ecartes`: départements that only one vintage holds, left out of the comparison (value: how many
 * establishments); `extrait_partiel`: more than half of the earlier establishments are missing (value: share);
 * `dates_inversees`: the vintage compared with is the newer one; `dates_egales`; `renumerotations`: pairs of an
 * opening and a closure at the same place.
 */
export const ALERTES_COMPARAISON = [
  'departements_ecartes',
  'extrait_partiel',
  'dates_inversees',
  'dates_egales',
  'renumerotations',
] as const;
export type AlerteComparaison = (typeof ALERTES_COMPARAISON)[number];

export const RAISONS_NON_COMPARE = [
  'places_inconnues',
  'position_imprecise',
  'gestionnaire_inconnu',
] as const;
export type RaisonNonCompare = (typeof RAISONS_NON_COMPARE)[number];

export interface FiltreComparaison {
  /** Empty = all kinds. */
  readonly genres: readonly GenreChangement[];
  readonly familles: readonly Famille[];
  readonly departements: readonly string[];
  readonly texte: string;
  /** false leaves out what is outside the medico-social and health offer. */
  readonly horsOffre: boolean;
}

export const FILTRE_COMPARAISON_VIDE: FiltreComparaison = {
  genres: [],
  familles: [],
  departements: [],
  texte: '',
  horsOffre: false,
};

/** Two vintages compared: counts under the filter, ready to be explained. */
export interface BilanComparaison {
  readonly dateAvant: string | null;
  readonly dateApres: string | null;
  readonly nombreAvant: number;
  readonly nombreApres: number;
  /** Establishments in both. */
  readonly communs: number;
  readonly parGenre: Readonly<Record<GenreChangement, number>>;
  /** Kinds that could not be compared, and why (no capacities in one vintage…). */
  readonly nonCompares: readonly {
    readonly genre: GenreChangement;
    readonly code: RaisonNonCompare;
    readonly nombre: number;
  }[];
  readonly parFamille: Readonly<Record<Famille, number>>;
  /** Facts that the reader must know before the figures: départements left out, partial extract… */
  readonly alertes: readonly { readonly code: AlerteComparaison; readonly valeur: number }[];
  /** Rows kept by the filter. */
  readonly nombre: number;
  readonly parDepartement: readonly {
    readonly code: string;
    readonly nom: string;
    readonly nombre: number;
  }[];
}
