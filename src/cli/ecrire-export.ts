import { open } from 'node:fs/promises';
import type { FormatExport } from '../export/format-export';

/** Rows asked for and written at a time. */
const TRANCHE = 2000;

/** Writes an export slice by slice: the whole text is never in memory. */
export async function ecrireExport<Ligne>(
  chemin: string,
  format: FormatExport<Ligne>,
  nombre: number,
  lire: (debut: number, fin: number) => Promise<readonly Ligne[]>,
): Promise<void> {
  const fichier = await open(chemin, 'w');
  try {
    await fichier.write(format.debut);
    for (let debut = 0; debut < nombre; debut += TRANCHE) {
      const fin = Math.min(nombre, debut + TRANCHE);
      const lignes = await lire(debut, fin);
      // A file that is silently short would be worse than none.
      if (lignes.length !== fin - debut)
        throw new Error(`got ${lignes.length} rows, expected ${fin - debut}`);
      await fichier.write(format.ecrire(lignes, debut));
    }
    await fichier.write(format.fin);
  } finally {
    await fichier.close();
  }
}
