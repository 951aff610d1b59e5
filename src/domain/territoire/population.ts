import type { TrancheAge } from '../table/annexes';

/** Inhabitants of a département by age (shipped estimates). */
export interface PopulationDepartement {
  readonly moins20Ans: number;
  readonly de20A59Ans: number;
  readonly de60A74Ans: number;
  readonly plus75Ans: number;
}

/** Year of the shipped age shares: INSEE estimates on 1 January. */
export const ANNEE_TRANCHES_EMBARQUEES = 2022;

/** Inhabitants of each commune row by age, the same rows as the table of communes; NaN unknown. */
export interface PopulationCommunes {
  readonly total: Float64Array;
  readonly tranches: { readonly [tranche in TrancheAge]: Float64Array };
  /** 1 where a band is not the source's own figure: shares of the département, of the city, of a wider band. */
  readonly estimees: { readonly [tranche in TrancheAge]: Uint8Array };
  /** 1 where one band at least is. */
  readonly estimee: Uint8Array;
  /** File of the user the bands come from, null when every row is estimated. */
  readonly fichier: string | null;
  /** Year of that file's census, null unknown or without file. */
  readonly annee: number | null;
  /** Plain communes that the user's table does not hold while it holds others of their département. */
  readonly absentes: number;
  /** Communes of the user's table that lack at least one band. */
  readonly partielles: number;
  /** Bands that the user's table gives by sharing wider ones (15–29 at 20). */
  readonly partagees: readonly TrancheAge[];
}
