import type { CoucheTerritoires } from '../territoire/couche';

/** Sources that complete the offer without being establishments; each read from one file. */
export type Annexe =
  | { readonly genre: 'indicateurs'; readonly indicateurs: TableIndicateurs }
  | { readonly genre: 'population'; readonly population: TablePopulation }
  | { readonly genre: 'temps'; readonly temps: MatriceTemps }
  | { readonly genre: 'territoires'; readonly couche: CoucheTerritoires }
  | { readonly genre: 'selection'; readonly selection: SelectionTerritoire }
  | { readonly genre: 'zonage'; readonly zonage: TableZonage };

/** Values per FINESS number (names of method B.1 and of the ANAP tableau de bord), in the units of the catalogue. */
export interface TableIndicateurs {
  readonly fichier: string;
  readonly date: string | null;
  /** Ascending. */
  readonly numeros: readonly string[];
  /** Ids of the catalogue of indicators, or "autre:<header>" for a number column the user kept. */
  readonly champs: readonly string[];
  /** One column per field, NaN unknown. */
  readonly valeurs: readonly Float64Array[];
}

export const TRANCHES_AGE = ['moins20', 'de20a59', 'de60a74', 'plus75'] as const;
export type TrancheAge = (typeof TRANCHES_AGE)[number];

/** Inhabitants by commune and age, NaN where the source does not split at the bounds. */
export interface TablePopulation {
  readonly fichier: string;
  /** Year of the census, null unknown. */
  readonly annee: number | null;
  /** Rows in the shipped TableCommunes, ascending. */
  readonly commune: Int32Array;
  readonly total: Float64Array;
  readonly tranches: { readonly [tranche in TrancheAge]: Float64Array };
  /** Bands obtained by sharing a source band (15–29 at 20): shown as estimated. */
  readonly estimees: readonly TrancheAge[];
}

/** Minutes between places (FINESS numbers or INSEE codes), sorted by origin then destination. */
export interface MatriceTemps {
  readonly fichier: string;
  readonly cle: 'finess' | 'commune';
  /** Ascending; `origine` and `destination` are positions in it. */
  readonly codes: readonly string[];
  readonly origine: Uint32Array;
  readonly destination: Uint32Array;
  readonly minutes: Float32Array;
}

/** Communes or EPCI chosen in a file. */
export interface SelectionTerritoire {
  readonly fichier: string;
  readonly niveau: 'commune' | 'epci';
  readonly codes: readonly string[];
}

/** Communes shared out by the user between territories of his own (living basins of INSEE, sectors of a schema…). */
export interface TableZonage {
  readonly fichier: string;
  /** Rows of the table of communes, ascending, each once. */
  readonly commune: Int32Array;
  /** Code of the territory of each of them, or its name when the file has no code. */
  readonly codes: readonly string[];
  /** Name of that territory; "" when the file gives none. */
  readonly noms: readonly string[];
}
