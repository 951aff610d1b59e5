import type { CadreTerritorial } from '../territoire/cadre';
import type { IdTaux } from './catalogue';

/** Which reference the rates are compared with: `automatique` takes the first known of those of the engine's order. */
export const CHOIX_REFERENCE = ['automatique', 'publiee', 'nation', 'region', 'departement'] as const;
export type ChoixReference = (typeof CHOIX_REFERENCE)[number];

export interface DemandeEquipement {
  readonly cadre: CadreTerritorial;
  /** Reference values typed by the user, by id of rate, per 1,000. */
  readonly references: Readonly<Record<string, number>>;
  /** `automatique` when absent. */
  readonly reference?: ChoixReference;
  /**
   * Rate whose territories are told one by one, all rates when absent; the others have their whole only, so that
   * thousands of communes are not told twenty times.
   */
  readonly taux?: string;
}

/** One rate in one territory. `null` = unknown. */
export interface TauxTerritoire {
  readonly code: string;
  readonly nom: string;
  readonly etablissements: number;
  /** Sum of the known places; null when there are establishments and none tells its places. */
  readonly places: number | null;
  readonly placesInconnues: number;
  readonly population: number | null;
  readonly populationEstimee: boolean;
  /** Places per 1,000 inhabitants of the band; a minimum when some places are unknown. */
  readonly taux: number | null;
  /** Value it is compared with, per 1,000: its own département's or région's when that was asked. */
  readonly reference: number | null;
  /** rate / reference, and (reference − rate) × population / 1000, for the chosen reference. */
  readonly ratio: number | null;
  readonly ecartPlaces: number | null;
  /** 1 = the best equipped; equal rates share the rank. */
  readonly rang: number | null;
}

export type GenreReference = 'utilisateur' | 'publiee' | 'nation' | 'region' | 'departement';

/** A reference a rate is compared with. */
export interface ReferenceTaux {
  readonly genre: GenreReference;
  /** Département or région code, `france` or `metropole`; null for the user's. */
  readonly code: string | null;
  readonly nom: string | null;
  /** null when it cannot be reckoned: `part` says why. */
  readonly valeur: number | null;
  readonly annee: string | null;
  /** Published: who says so. Empty for those computed on the loaded data and for the user's, worded by i18n. */
  readonly source: string;
  /** Published values worked out from two published figures, not published as such. */
  readonly calculee: boolean;
  /** Share of the perimeter's inhabitants living in wholly loaded départements; null when not computed here. */
  readonly part: number | null;
}

/** One rate over the territories of a level. */
export interface LigneEquipement {
  /** Id of the catalogue (`domain/equipement/catalogue`). */
  readonly taux: IdTaux;
  readonly territoires: readonly TauxTerritoire[];
  /** The extent as a whole; its code and name are empty. */
  readonly ensemble: TauxTerritoire;
  readonly references: readonly ReferenceTaux[];
  /** Rank of the reference that the whole is compared with, -1 when none is known. */
  readonly reference: number;
  /** What the territories are compared with, null when nothing is known. */
  readonly genreReference: GenreReference | null;
  /** Coefficient of variation of the rate over the territories (population-weighted), null under two of them. */
  readonly coefficientVariation: number | null;
  /** Territories whose rate is known: those that are ranked. */
  readonly classes: number;
  readonly avertissements: readonly AvertissementEquipement[];
}

export const CODES_AVERTISSEMENT_EQUIPEMENT = [
  'population_autre_annee',
  'population_sans_annee',
  'population_communes_absentes',
  'population_tranches_incompletes',
  'population_tranches_partagees',
  'population_estimee',
  'population_nulle',
  'population_inconnue',
  'departements_incomplets',
  'departements_ecartes',
  'communes_hors_territoires',
  'aucun_territoire',
  'un_seul_territoire',
  'aucun_etablissement',
  'etablissement_seul',
  'sans_capacites',
  'categorie_absente',
  'territoires_sans_etablissement',
  'places_inconnues',
  'places_autorisees',
  'places_confondues',
  'etablissements_hors_territoires',
  'reference_inconnue',
] as const;
export type CodeAvertissementEquipement = (typeof CODES_AVERTISSEMENT_EQUIPEMENT)[number];

/** What the reader must know of a figure, worded by i18n. */
export interface AvertissementEquipement {
  readonly code: CodeAvertissementEquipement;
  /** What is counted: communes, territories, establishments, a share in [0,1], a year. */
  readonly valeur: number;
  /** What it is out of, or the year it is compared with; null when there is nothing of the kind. */
  readonly repere: number | null;
}

export interface TableEquipement {
  readonly lignes: readonly LigneEquipement[];
  /** About all rates: the population, the territories. Those of one rate are on its line. */
  readonly avertissements: readonly AvertissementEquipement[];
  /** What the figures stand on. */
  readonly sources: {
    /** ISO date of the offer, null unknown. */
    readonly dateDonnees: string | null;
    /** The user's population file, null for the shipped estimates. */
    readonly fichierPopulation: string | null;
    /** Year of the bands used, null unknown. */
    readonly anneePopulation: number | null;
  };
}
