import type { EffetsHypotheses } from '../../domain/hypothese/effets';
import { IMPLANTATION } from '../../i18n/implantation';
import { useMagasin } from '../../state/utiliser-magasin';
import { BoutonExport } from '../export/BoutonExport';
import type { Ecrire } from '../export/use-ecriture';
import { useNomTerritoire } from '../export/use-nom-territoire';
import { lignesDe, writeTable } from '../export/write-table';

interface Props {
  readonly communes: EffetsHypotheses['communes'];
}

/** Takes the table away, as CSV, in the order shown. */
export function ExportEffets({ communes }: Props) {
  const service = useMagasin((etat) => etat.analyse.service);
  const date = useMagasin((etat) => etat.session?.dateDonnees ?? null);
  const { code } = useNomTerritoire();
  const ecrire: Ecrire = async (suivi) => {
    const { CSV_EFFETS } = await import('../../export/csv-effets');
    const nom = IMPLANTATION.tableau.nomFichier(service, code, date);
    return writeTable(CSV_EFFETS, nom, lignesDe(communes), suivi);
  };
  return <BoutonExport desactive={communes.length === 0} ecrire={ecrire} />;
}
