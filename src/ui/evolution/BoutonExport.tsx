import { Button } from '@mantine/core';
import { useState } from 'react';
import { EVOLUTION } from '../../i18n/evolution';
import { useActions, useMagasin, useMoteur } from '../../state/utiliser-magasin';
import { zone } from '../coquille/focus';
import { telecharger } from '../export/telecharger';
import { writeExport } from '../export/write-export';

/** Takes away the changes under the current filter, as CSV. */
export function BoutonExport() {
  const moteur = useMoteur();
  const { version, bilan } = useMagasin((etat) => etat.comparaison);
  const { signaler } = useActions();
  const [enCours, setEnCours] = useState(false);

  const exporter = async (): Promise<void> => {
    if (bilan === null) return;
    setEnCours(true);
    try {
      const { CSV_CHANGEMENTS } = await import('../../export/csv-changements');
      const contenu = await writeExport(CSV_CHANGEMENTS, bilan.nombre, (debut, fin) =>
        moteur.changements(version, debut, fin),
      );
      const nom = `${EVOLUTION.nomFichier(bilan.dateAvant, bilan.dateApres)}.csv`;
      telecharger(contenu, nom);
      signaler({
        severite: 'information',
        code: 'export_termine',
        details: { nom, lignes: bilan.nombre },
      });
    } catch (erreur) {
      signaler({
        severite: 'erreur',
        code: 'export_echec',
        details: { message: erreur instanceof Error ? erreur.message : String(erreur) },
      });
    } finally {
      setEnCours(false);
    }
  };
  return (
    <Button
      {...zone('export')}
      size="compact-sm"
      variant="default"
      disabled={bilan === null || bilan.nombre === 0}
      loading={enCours}
      aria-keyshortcuts="e"
      onClick={() => void exporter()}
    >
      {EVOLUTION.exporter}
    </Button>
  );
}
