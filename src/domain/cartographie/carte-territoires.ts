import type { ReglagesCarte } from '../projet/reglages-analyse';
import type { CadreTerritorial } from '../territoire/cadre';

export interface DemandeCarte {
  readonly cadre: CadreTerritorial;
  readonly carte: Omit<ReglagesCarte, 'disposition' | 'comparee'>;
  /** Reference rates typed by the user, for the variables that compare with them. */
  readonly references: Readonly<Record<string, number>>;
}

/** One territory of a map. */
export interface ValeurTerritoire {
  readonly code: string;
  readonly nom: string;
  /** null unknown. */
  readonly valeur: number | null;
  readonly secondaire: number | null;
  /** Value shown by its proportional symbol. */
  readonly symbole: number | null;
  /** Class in 0…n-1, -1 unknown; for a bivariate map 3 × secondary class + primary class. */
  readonly classe: number;
  /** Where its symbol and its name stand, WGS84. */
  readonly centre: readonly [number, number] | null;
}

/** A map of territories, its outlines kept by the engine. */
export interface CarteTerritoires {
  /**
   * Names its tiles. They hold the values (`v`, and `w` for the secondary variable; absent when unknown), not the
   * classes: moving a bound changes a colour expression and no tile.
   */
  readonly cle: string;
  readonly variable: string;
  readonly secondaire: string | null;
  readonly symboles: string | null;
  readonly territoires: readonly ValeurTerritoire[];
  /** All bounds, first and last included: class k is [bornes[k], bornes[k + 1]]. */
  readonly bornes: readonly number[];
  readonly bornesSecondaires: readonly number[];
  /** Counts by equal slices from the least to the greatest value, for the histogram under the classes. */
  readonly histogramme: {
    readonly debut: number;
    readonly pas: number;
    readonly nombres: readonly number[];
  } | null;
  readonly manquants: number;
  /** Official contours of the user, or cells. */
  readonly contours: 'officiels' | 'approches';
  /** Share of the communes whose point is approximate. */
  readonly partApprochee: number;
  /** true when the values rest on estimated age bands or times. */
  readonly estime: boolean;
  readonly emprise: readonly [number, number, number, number] | null;
}
