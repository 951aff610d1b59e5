import { type ColonneCsv, createFormatCsv } from './csv';
import type { FormatExport } from './format-export';

/** One territory of a map, by its row. */
export interface LigneTerritoireCsv {
  readonly code: string;
  readonly nom: string;
  /** Class from 1, null unknown. */
  readonly classe: number | null;
  /** Values in the order of the variables, null unknown. */
  readonly valeurs: readonly (number | null)[];
}

/** Values of a map by territory; columns bear the ids of the variables. Shares are in [0,1]. */
export function createCsvTerritoires(
  niveau: string,
  variables: readonly string[],
): FormatExport<LigneTerritoireCsv> {
  return createFormatCsv<LigneTerritoireCsv>([
    { nom: 'niveau', lire: () => niveau },
    { nom: 'code', lire: ({ code }) => code },
    { nom: 'nom', lire: ({ nom }) => nom },
    ...variables.map(
      (variable, k): ColonneCsv<LigneTerritoireCsv> => ({
        nom: variable.replaceAll('.', '_'),
        lire: ({ valeurs }) => round(valeurs[k] ?? null),
      }),
    ),
    { nom: 'classe', lire: ({ classe }) => classe },
  ]);
}

/** Six significant digits: more would be noise of estimates. */
function round(valeur: number | null): number | null {
  return valeur === null || Number.isNaN(valeur) ? null : Number(valeur.toPrecision(6));
}
