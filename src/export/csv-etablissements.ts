import type { FicheEtablissement } from '../domain/etablissement/fiche';
import { createFormatCsv } from './csv';
import type { FormatExport } from './format-export';
import { COLONNES_ETABLISSEMENT, COLONNES_ETABLISSEMENT_FERMES } from './proprietes-etablissement';

/** Establishments as a spreadsheet. */
export const CSV_ETABLISSEMENTS: FormatExport<FicheEtablissement> = createFormatCsv(COLONNES_ETABLISSEMENT);

/** The same for an offer that keeps closed establishments: they are told apart. */
export const CSV_ETABLISSEMENTS_FERMES: FormatExport<FicheEtablissement> = createFormatCsv(
  COLONNES_ETABLISSEMENT_FERMES,
);
