import type { LieuProche } from '../geo/index-spatial';

/** How a nearest place is found, how far it is, and whether its minutes are estimated. */
export interface RechercheProche {
  /** false when the loaded data hold nothing to look for from this establishment, or it is not placed. */
  readonly possible: (row: number) => boolean;
  readonly chercher: (row: number) => LieuProche | null;
  readonly km: (row: number, lieu: number) => number;
  readonly estimee: (row: number, lieu: number) => boolean;
}

const A_CHERCHER = -2;
const AUCUN = -1;

/** Nearest place of each establishment: searched once, at the first question. */
export class ColonneProche {
  private readonly recherche: RechercheProche;
  private readonly durees: Float64Array;
  private readonly lieux: Int32Array;

  constructor(nombre: number, recherche: RechercheProche) {
    this.recherche = recherche;
    this.durees = new Float64Array(nombre).fill(Number.NaN);
    this.lieux = new Int32Array(nombre).fill(A_CHERCHER);
  }

  /** false when there is nothing to measure: not placed, or no such place in the loaded data. Costs nothing. */
  possible(row: number): boolean {
    return this.recherche.possible(row);
  }

  /** Minutes; Infinity when the nearest lies beyond the search, NaN when there is nothing to measure. */
  minutes(row: number): number {
    this.lieu(row);
    return this.durees[row] as number;
  }

  /** Crow-fly kilometres to the place that is the nearest in minutes, with the same special values. */
  km(row: number): number {
    const lieu = this.lieu(row);
    return lieu < 0 ? this.minutes(row) : this.recherche.km(row, lieu);
  }

  /** Nearest place, -1 when there is none. */
  lieu(row: number): number {
    if (this.lieux[row] === A_CHERCHER) {
      const possible = this.recherche.possible(row);
      const proche = possible ? this.recherche.chercher(row) : null;
      this.lieux[row] = proche?.lieu ?? AUCUN;
      this.durees[row] = proche?.minutes ?? (possible ? Number.POSITIVE_INFINITY : Number.NaN);
    }
    return this.lieux[row] as number;
  }

  /** false when the user's tables tell the minutes. */
  estimee(row: number): boolean {
    const lieu = this.lieu(row);
    return lieu < 0 || this.recherche.estimee(row, lieu);
  }
}
