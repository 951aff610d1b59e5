import { findCommune, type TableCommunes } from '../../domain/territoire/commune';
import { toCodeInsee } from '../../domain/territoire/departement-finess';
import { type Endroit, restaurerZeros } from '../champs';

/**
 * Row of the commune that `code` names, -1 when it names none of the table, with the reason noted under the text
 * `brut` of the cell.
 */
export function lireCommune(
  table: TableCommunes,
  { brut, code = brut, colonne }: { readonly brut: string; readonly code?: string; readonly colonne: string },
  endroit: Endroit,
): number {
  const { journal, ligne } = endroit;
  if (brut === '') {
    journal.noter('code_commune_absent', ligne, colonne, '');
    return -1;
  }
  const insee = toCodeInsee('', restaurerZeros(code, 5, colonne, endroit));
  const rang = insee === '' ? -1 : findCommune(table, insee);
  if (rang < 0) journal.noter('commune_hors_table', ligne, colonne, brut);
  return rang;
}
