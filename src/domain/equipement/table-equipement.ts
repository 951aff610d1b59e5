import type { CadreTerritorial } from '../territoire/cadre';

export interface DemandeEquipement {
  readonly cadre: CadreTerritorial;
  /** Reference values typed by the user, by id of rate, per 1,000. */
  readonly references: Readonly<Record<string, number>>;
}

/** One rate in one territory. `null` = unknown. */
export interface TauxTerritoire {
  readonly code: string;
  readonly nom: string;
  readonly etablissements: number;
  readonly places: number | null;
  readonly placesInconnues: number;
  readonly population: number | null;
  readonly populationEstimee: boolean;
  /** Places per 1,000 inhabitants of the band. */
  readonly taux: number | null;
  /** rate / reference, and (reference − rate) × population / 1000, for the chosen reference. */
  readonly ratio: number | null;
  readonly ecartPlaces: number | null;
  /** 1 = the best equipped. */
  readonly rang: number | null;
}

/** A reference a rate is compared with. */
export interface ReferenceTaux {
  readonly genre: 'departement' | 'region' | 'nation' | 'utilisateur';
  /** Département or région code for the computed ones. */
  readonly code: string | null;
  readonly nom: string | null;
  readonly valeur: number | null;
  readonly annee: string | null;
  readonly source: string;
}

/** One rate over the territories of a level. */
export interface LigneEquipement {
  /** Id of the catalogue (`domain/equipement/catalogue`). */
  readonly taux: string;
  readonly territoires: readonly TauxTerritoire[];
  readonly ensemble: TauxTerritoire;
  readonly references: readonly ReferenceTaux[];
  /** Rank of the reference that ratios and gaps are computed with, -1 when none is known. */
  readonly reference: number;
  /** Coefficient of variation of the rate over the territories (population-weighted), null under two of them. */
  readonly coefficientVariation: number | null;
}

export interface TableEquipement {
  readonly lignes: readonly LigneEquipement[];
  /** Coded warnings worded by i18n: population of another year, missing communes, no establishment… */
  readonly avertissements: readonly { readonly code: string; readonly valeur: number }[];
}
