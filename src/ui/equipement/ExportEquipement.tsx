import { Button } from '@mantine/core';
import { useState } from 'react';
import type {
  LigneEquipement,
  TableEquipement,
  TauxTerritoire,
} from '../../domain/equipement/table-equipement';
import { EQUIPEMENT } from '../../i18n/equipement';
import { EXPORT } from '../../i18n/export';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import { zone } from '../coquille/focus';
import { telecharger } from '../export/telecharger';
import { useNomTerritoire } from '../export/use-nom-territoire';
import { writeExport } from '../export/write-export';
import { completerLigne } from './completer-saisie';

interface Props {
  readonly ligne: LigneEquipement | null;
  /** Territories in the order of the table. */
  readonly lignes: readonly TauxTerritoire[];
  readonly table: TableEquipement | null;
}

/** Takes away the rate shown, territory by territory, in the order of the table. */
export function ExportEquipement({ ligne, lignes, table }: Props) {
  const niveau = useMagasin((etat) => etat.analyse.niveau);
  const origines = useMagasin((etat) => etat.analyse.originesReferences);
  const session = useMagasin((etat) => etat.session);
  const { signaler } = useActions();
  const { code } = useNomTerritoire();
  const [enCours, setEnCours] = useState(false);

  const exporter = async (): Promise<void> => {
    if (ligne === null || table === null || session === null) return;
    setEnCours(true);
    try {
      const { CSV_EQUIPEMENT, listLignesEquipement } = await import('../../export/csv-equipement');
      const rangees = listLignesEquipement(
        { ...table, lignes: [{ ...completerLigne(ligne, origines), territoires: lignes }] },
        niveau,
      );
      const contenu = await writeExport(CSV_EQUIPEMENT, rangees.length, async (debut, fin) =>
        rangees.slice(debut, fin),
      );
      const lieu = session.fictive ? EXPORT.fictif : code;
      const nom = `${EQUIPEMENT.nomFichier(ligne.taux, lieu, table.sources.dateDonnees)}.csv`;
      telecharger(contenu, nom);
      signaler({
        severite: 'information',
        code: 'export_termine',
        details: { nom, lignes: rangees.length },
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
      disabled={lignes.length === 0}
      loading={enCours}
      aria-keyshortcuts="e"
      onClick={() => void exporter()}
    >
      {EQUIPEMENT.exporter}
    </Button>
  );
}
