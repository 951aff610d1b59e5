import type { TrancheAge } from '../table/annexes';

/** Inhabitants of a département by age (shipped estimates). */
export interface PopulationDepartement {
  readonly moins20Ans: number;
  readonly de20A59Ans: number;
  readonly de60A74Ans: number;
  readonly plus75Ans: number;
}

/** Inhabitants of each commune row by age, the same rows as the table of communes; NaN unknown. */
export interface PopulationCommunes {
  readonly total: Float64Array;
  readonly tranches: { readonly [tranche in TrancheAge]: Float64Array };
  /** 1 where the bands are the département's shares applied to the commune's population. */
  readonly estimee: Uint8Array;
  /** File of the user the bands come from, null when every row is estimated. */
  readonly fichier: string | null;
  /** Year of that file's census, null unknown or without file. */
  readonly annee: number | null;
  /** Plain communes that the user's table does not hold while it holds others of their département. */
  readonly absentes: number;
}
