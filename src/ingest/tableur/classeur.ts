import type { LigneLue } from '../chercher-entete';

/** A sheet of a workbook; its rows come in batches, blank rows left out, and can be asked for again. */
export interface Feuille {
  readonly nom: string;
  readonly visible: boolean;
  /** First rows, when they are known without reading the sheet again. */
  readonly tete: readonly LigneLue[] | null;
  lignes(): AsyncIterable<readonly LigneLue[]>;
}

/** A row of a sheet is cut after this many columns: nothing we read is wider. */
export const COLONNES_MAX = 2_000;
/** Rows of a sheet, as spreadsheets have them. */
export const LIGNES_MAX = 1_048_576;
/** Characters of text kept at once for a workbook. */
export const CARACTERES_MAX = 150_000_000;
