import { Button } from '@mantine/core';
import type { EffetsHypotheses } from '../../domain/hypothese/effets';
import { IMPLANTATION } from '../../i18n/implantation';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import { zone } from '../coquille/focus';
import { telecharger } from '../export/telecharger';
import { writeExport } from '../export/write-export';

interface Props {
  readonly communes: EffetsHypotheses['communes'];
}

/** Takes the table away, as CSV, in the order shown. */
export function ExportEffets({ communes }: Props) {
  const service = useMagasin((etat) => etat.analyse.service);
  const { signaler } = useActions();
  const exporter = async (): Promise<void> => {
    try {
      const { CSV_EFFETS } = await import('../../export/csv-effets');
      const contenu = await writeExport(CSV_EFFETS, communes.length, async (debut, fin) =>
        communes.slice(debut, fin),
      );
      const nom = `${IMPLANTATION.tableau.nomFichier(service)}.csv`;
      telecharger(contenu, nom);
      signaler({
        severite: 'information',
        code: 'export_termine',
        details: { nom, lignes: communes.length },
      });
    } catch (erreur) {
      signaler({
        severite: 'erreur',
        code: 'export_echec',
        details: { message: erreur instanceof Error ? erreur.message : String(erreur) },
      });
    }
  };
  return (
    <Button
      {...zone('export')}
      size="compact-sm"
      variant="default"
      disabled={communes.length === 0}
      aria-keyshortcuts="e"
      onClick={() => void exporter()}
    >
      {IMPLANTATION.tableau.exporter}
    </Button>
  );
}
