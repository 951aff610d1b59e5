import type { FormatExport } from '../../export/format-export';
import type { FichierEcrit, SuiviEcriture } from './use-ecriture';
import { writeExport } from './write-export';

/** A table as a file named `nom` (its extension comes with the format), told by its number of rows. */
export async function writeTable<Ligne>(
  format: FormatExport<Ligne>,
  nom: string,
  { nombre, lire }: LignesExport<Ligne>,
  suivi: SuiviEcriture,
  code: FichierEcrit['code'] = 'export_termine',
): Promise<FichierEcrit> {
  return {
    contenu: await writeExport(format, nombre, lire, suivi),
    nom: `${nom}.${format.extension}`,
    code,
    details: { nombre },
  };
}

/** How many rows there are and where they are read. */
export interface LignesExport<Ligne> {
  readonly nombre: number;
  readonly lire: (debut: number, fin: number) => Promise<readonly Ligne[]>;
}

/** Rows that are all there. */
export function lignesDe<Ligne>(lignes: readonly Ligne[]): LignesExport<Ligne> {
  return { nombre: lignes.length, lire: async (debut, fin) => lignes.slice(debut, fin) };
}
