import type { ExamenTable, GenreTable } from '../domain/table/correspondance';
import type { Reference } from '../reference/contrat';
import type { FichierTransmis } from './moteur-api';

/** Looks at a table before it is read; null when the file is no header table. */
export async function examineFichier(
  _fichier: FichierTransmis,
  _demande: { readonly feuille: string | null; readonly genre: GenreTable | null },
  _reference: Reference,
): Promise<ExamenTable | null> {
  return null;
}
