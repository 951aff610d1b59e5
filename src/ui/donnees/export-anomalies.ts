import { CSV_ANOMALIES } from '../../export/csv-anomalies';
import type { Moteur } from '../../workers/moteur-api';
import { telecharger } from '../export/telecharger';
import { writeExport } from '../export/write-export';

/** Saves the anomalies of one file (or of one kind of them) as CSV. */
export async function exportAnomalies(
  moteur: Moteur,
  rang: number,
  code: string | null,
  nomFichier: string,
): Promise<void> {
  const { nombre } = await moteur.anomalies(rang, code, 0, 0);
  const contenu = await writeExport(CSV_ANOMALIES, nombre, async (debut, fin) => {
    const page = await moteur.anomalies(rang, code, debut, fin);
    return page.anomalies.map((anomalie) => ({ fichier: nomFichier, anomalie }));
  });
  telecharger(contenu, `maillage-anomalies-${nomFichier.replace(/[^\w.-]+/g, '_')}.csv`);
}
