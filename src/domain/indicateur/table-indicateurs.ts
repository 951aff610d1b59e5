import type { ParametresTemps } from '../geo/temps-trajet';

/** Asked on the rows of a view, in its order. */
export interface DemandeIndicateurs {
  readonly version: number;
  readonly debut: number;
  readonly fin: number;
  readonly temps: ParametresTemps;
  readonly ratiosEtp: Readonly<Record<string, number>>;
}

/** Indicators of method B.1 by establishment, by id of the catalogue (`domain/indicateur/catalogue`). */
export interface LigneIndicateurs {
  readonly numeroFiness: string;
  readonly nom: string;
  readonly commune: string | null;
  readonly categorie: string;
  readonly valeurs: Readonly<Record<string, number | null>>;
  /** Ids whose value is estimated. */
  readonly estimes: readonly string[];
}

export interface PageIndicateurs {
  readonly nombre: number;
  readonly lignes: readonly LigneIndicateurs[];
  /** Columns with at least one value or computable, in the order of the catalogue, and their missing count over the view. */
  readonly colonnes: readonly { readonly id: string; readonly manquants: number }[];
}
