import type { FormatExport } from './format-export';

/** Tells spreadsheets that the text is UTF-8. */
export const BOM = '\ufeff';
const SEPARATEUR = ';';
const FIN_LIGNE = '\n';
/** Decimals of a degree: about 10 cm. */
const DECIMALES_DEGRE = 6;

/** A cell of ours (number) or of a source (text); null and "" are empty. */
export type Cellule = string | number | null;

export interface ColonneCsv<Ligne> {
  readonly nom: string;
  lire(ligne: Ligne): Cellule;
}

/**
 * Text of a source as a cell: what a spreadsheet would run as a formula (= + - @, tab, line breaks at the
 * start) is preceded by an apostrophe, quotes are doubled.
 */
export function cellTexte(valeur: string): string {
  const inoffensive = /^[=+\-@\t\r\n]/.test(valeur) ? `'${valeur}` : valeur;
  return /[";\r\n\t]/.test(inoffensive) ? `"${inoffensive.replaceAll('"', '""')}"` : inoffensive;
}

/** Number of ours with a decimal comma; it may be negative, which is no formula. */
export function cellNombre(valeur: number): string {
  return Number.isFinite(valeur) ? String(valeur).replace('.', ',') : '';
}

/** Degrees rounded to about 10 cm. */
export function roundDegre(degres: number | null): number | null {
  return degres === null ? null : Number(degres.toFixed(DECIMALES_DEGRE));
}

function writeCellule(valeur: Cellule): string {
  if (valeur === null) return '';
  return typeof valeur === 'number' ? cellNombre(valeur) : cellTexte(valeur);
}

/** CSV that French Excel opens by a double click: UTF-8 with BOM, semicolons, decimal comma. */
export function createFormatCsv<Ligne>(colonnes: readonly ColonneCsv<Ligne>[]): FormatExport<Ligne> {
  return {
    extension: 'csv',
    typeMime: 'text/csv;charset=utf-8',
    debut: BOM + colonnes.map(({ nom }) => nom).join(SEPARATEUR) + FIN_LIGNE,
    ecrire: (lignes) =>
      lignes
        .map(
          (ligne) =>
            colonnes.map((colonne) => writeCellule(colonne.lire(ligne))).join(SEPARATEUR) + FIN_LIGNE,
        )
        .join(''),
    fin: '',
  };
}
