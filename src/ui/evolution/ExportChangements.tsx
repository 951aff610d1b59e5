import { EVOLUTION } from '../../i18n/evolution';
import { useMagasin, useMoteur } from '../../state/utiliser-magasin';
import { BoutonExport } from '../export/BoutonExport';
import type { Ecrire } from '../export/use-ecriture';
import { writeTable } from '../export/write-table';

/** Takes away the changes under the current filter, as CSV. */
export function ExportChangements() {
  const moteur = useMoteur();
  const { version, bilan } = useMagasin((etat) => etat.comparaison);
  const ecrire: Ecrire = async (suivi) => {
    if (bilan === null) return null;
    const { CSV_CHANGEMENTS } = await import('../../export/csv-changements');
    const lire = (debut: number, fin: number) => moteur.changements(version, debut, fin);
    const nom = EVOLUTION.nomFichier(bilan.dateAvant, bilan.dateApres);
    return writeTable(CSV_CHANGEMENTS, nom, { nombre: bilan.nombre, lire }, suivi);
  };
  return <BoutonExport desactive={bilan === null || bilan.nombre === 0} ecrire={ecrire} />;
}
