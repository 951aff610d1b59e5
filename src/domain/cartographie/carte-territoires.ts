import type { ChoixReference } from '../equipement/table-equipement';
import type { ReglagesCarte } from '../projet/reglages-analyse';
import type { CadreTerritorial } from '../territoire/cadre';
import type { Histogramme } from './create-histogramme';

export interface DemandeCarte {
  readonly cadre: CadreTerritorial;
  readonly carte: Omit<ReglagesCarte, 'disposition' | 'comparee' | 'multiples'>;
  /** Reference rates typed by the user, for the variables that compare with them. */
  readonly references: Readonly<Record<string, number>>;
  /** What rates are compared with; the first reference known by default. */
  readonly reference?: ChoixReference;
}

/**
 * A map of territories, its outlines kept by the engine. Columns of equal length, one row per territory of the extent
 * in the order of their codes: 35,000 communes cross to the page at once.
 */
export interface CarteTerritoires {
  /**
   * Names its tiles. They hold the values (`v`, and `w` for the secondary variable; absent when unknown), not the
   * classes: moving a bound changes a colour expression and no tile.
   */
  readonly cle: string;
  readonly variable: string;
  readonly secondaire: string | null;
  readonly symboles: string | null;
  readonly niveau: CadreTerritorial['niveau']['niveau'];
  readonly codes: readonly string[];
  readonly noms: readonly string[];
  /** NaN unknown. */
  readonly valeurs: Float64Array;
  readonly secondaires: Float64Array | null;
  /** Value shown by each proportional symbol. */
  readonly valeursSymboles: Float64Array | null;
  /** Class in 0…n-1, -1 unknown; for a bivariate map 3 × secondary class + primary class. */
  readonly classes: Int8Array;
  /** Longitude and latitude where the symbol and the name of each stand, NaN without outline nor point. */
  readonly centres: Float64Array;
  /** West, south, east, north of each, NaN likewise. */
  readonly emprises: Float64Array;
  /** All bounds, first and last included: class k is [bornes[k], bornes[k + 1][ (see `classeDe`). */
  readonly bornes: readonly number[];
  readonly bornesSecondaires: readonly number[];
  /** Threshold in minutes that the bounds were put at by the page: at most it, or beyond; absent for other classes. */
  readonly seuilMinutes?: number;
  /** Counts by equal slices from the least to the greatest value, for the histogram under the classes. */
  readonly histogramme: Histogramme | null;
  readonly manquants: number;
  /** Official contours of the user, cells, or none for this level yet. */
  readonly contours: 'officiels' | 'approches' | 'aucun';
  /** Territories that have no outline, and are in the table alone. */
  readonly sansContour: number;
  /** Share of the communes whose point is approximate. */
  readonly partApprochee: number;
  /** true when the values rest on estimated age bands or times. */
  readonly estime: boolean;
  /** The same of the secondary variable and of the symbols. */
  readonly secondaireEstime: boolean;
  readonly symbolesEstimes: boolean;
  readonly emprise: readonly [number, number, number, number] | null;
}
