import type { FormatExport } from '../../export/format-export';

/** Rows asked for at once: some milliseconds of work between two breaths of the page. */
const TRANCHE = 2000;

/**
 * Writes an export slice by slice, so that the page answers meanwhile and the whole text never stands in
 * memory as one string. Rejects with the signal's reason when cancelled, and when rows are missing: a
 * file that is silently short would be worse than none.
 */
export async function writeExport<Ligne>(
  format: FormatExport<Ligne>,
  nombre: number,
  lire: (debut: number, fin: number) => Promise<readonly Ligne[]>,
  options: { readonly signal?: AbortSignal; readonly surProgression?: (part: number) => void } = {},
): Promise<Blob> {
  const morceaux: string[] = [format.debut];
  for (let debut = 0; debut < nombre; debut += TRANCHE) {
    const fin = Math.min(nombre, debut + TRANCHE);
    const lignes = await lire(debut, fin);
    options.signal?.throwIfAborted();
    if (lignes.length !== fin - debut)
      throw new Error(`got ${lignes.length} rows from ${debut}, expected ${fin - debut}`);
    morceaux.push(format.ecrire(lignes, debut));
    options.surProgression?.(fin / nombre);
  }
  morceaux.push(format.fin);
  return new Blob(morceaux, { type: format.typeMime });
}
