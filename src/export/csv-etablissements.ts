import type { FicheEtablissement } from '../domain/etablissement/fiche';
import { createFormatCsv } from './csv';
import type { FormatExport } from './format-export';
import { COLONNES_ETABLISSEMENT } from './proprietes-etablissement';

/** Establishments as a spreadsheet. */
export const CSV_ETABLISSEMENTS: FormatExport<FicheEtablissement> = createFormatCsv(COLONNES_ETABLISSEMENT);
