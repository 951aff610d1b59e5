import type { GenreTable } from '../../domain/table/correspondance';
import type { ContexteLecture } from '../contexte';
import type { Journal } from '../journal';
import type { LecteurTable } from '../lecteur-de-table';

/** Kinds whose readers live in this folder; establishments and communes have their own. */
export type GenreComplementaire = Exclude<GenreTable, 'etablissements' | 'communes'>;

/**
 * Column of each field of the catalogue (`domain/table/champs`). A field that several columns may hold
 * (`multiple`) has one entry per column, under `id:<name of the column>`; see `colonnesDe`.
 */
export type ColonnesTable = ReadonlyMap<string, number>;

/** The header of a table, and where it was read. */
export interface EnteteTable {
  /** Name of the file as the user knows it (with its sheet for a workbook of several). */
  readonly fichier: string;
  /** Names of the columns, in order. */
  readonly noms: readonly string[];
}

/**
 * Makes the reader of a kind of table. Requirements of the catalogue are met when it is called. The reader
 * gets the rows after the header, blank and repeated header lines left out, whatever the file was (CSV, XLSX, ODS).
 */
export type CreerLecteurTable = (
  genre: GenreComplementaire,
  colonnes: ColonnesTable,
  contexte: ContexteLecture,
  journal: Journal,
  entete: EnteteTable,
) => LecteurTable;

/** Columns holding a field that several may hold, with the name of each. */
export function colonnesDe(
  colonnes: ColonnesTable,
  id: string,
): readonly { readonly nom: string; readonly colonne: number }[] {
  return [...colonnes]
    .filter(([cle]) => cle.startsWith(`${id}:`))
    .map(([cle, colonne]) => ({ nom: cle.slice(id.length + 1), colonne }));
}
