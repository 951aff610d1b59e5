import { nommerFichier } from '../../i18n/formats';
import type { Moteur } from '../../workers/moteur-api';
import type { Ecrire } from '../export/use-ecriture';
import { writeTable } from '../export/write-table';

/** The anomalies of one file, or of one kind of them, as CSV. */
export const ecrireAnomalies =
  (moteur: Moteur, rang: number, code: string | null, nomFichier: string): Ecrire =>
  async (suivi) => {
    const [{ CSV_ANOMALIES }, { nombre }] = await Promise.all([
      import('../../export/csv-anomalies'),
      moteur.anomalies(rang, code, 0, 0),
    ]);
    const lire = async (debut: number, fin: number) => {
      const page = await moteur.anomalies(rang, code, debut, fin);
      return page.anomalies.map((anomalie) => ({ fichier: nomFichier, anomalie }));
    };
    const nom = nommerFichier('maillage-anomalies', nomFichier.replace(/[^\w.-]+/g, '_'));
    return writeTable(CSV_ANOMALIES, nom, { nombre, lire }, suivi);
  };
