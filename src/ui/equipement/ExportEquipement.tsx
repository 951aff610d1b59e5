import type {
  LigneEquipement,
  TableEquipement,
  TauxTerritoire,
} from '../../domain/equipement/table-equipement';
import { EQUIPEMENT } from '../../i18n/equipement';
import { useMagasin } from '../../state/utiliser-magasin';
import { BoutonExport } from '../export/BoutonExport';
import type { Ecrire } from '../export/use-ecriture';
import { useNomTerritoire } from '../export/use-nom-territoire';
import { lignesDe, writeTable } from '../export/write-table';
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
  const { code } = useNomTerritoire();
  const ecrire: Ecrire = async (suivi) => {
    if (ligne === null || table === null) return null;
    const { CSV_EQUIPEMENT, listLignesEquipement } = await import('../../export/csv-equipement');
    const rangees = listLignesEquipement(
      { ...table, lignes: [{ ...completerLigne(ligne, origines), territoires: lignes }] },
      niveau,
    );
    const nom = EQUIPEMENT.nomFichier(ligne.taux, code, table.sources.dateDonnees);
    return writeTable(CSV_EQUIPEMENT, nom, lignesDe(rangees), suivi);
  };
  return <BoutonExport desactive={lignes.length === 0} ecrire={ecrire} />;
}
