import { Button } from '@mantine/core';
import { useState } from 'react';
import type { TableAcces } from '../../domain/acces/table-acces';
import type { RepartitionMinutes } from '../../domain/acces/zones-blanches';
import { assembleExport } from '../../export/format-export';
import { ACCES } from '../../i18n/acces';
import { useActions } from '../../state/utiliser-magasin';
import { zone } from '../coquille/focus';
import styles from '../export/export.module.css';
import { telecharger } from '../export/telecharger';
import { useNomTerritoire } from '../export/use-nom-territoire';

type Contenu =
  | { readonly genre: 'acces'; readonly table: TableAcces }
  | {
      readonly genre: 'zones';
      readonly repartition: RepartitionMinutes;
      readonly seuil: number;
      readonly nombre: number;
    };

interface Props {
  readonly desactive: boolean;
  readonly contenu: Contenu | null;
}

/** Takes away the communes of the table, as CSV. */
export function BoutonExport({ desactive, contenu }: Props) {
  const { signaler } = useActions();
  const { code } = useNomTerritoire();
  const [enCours, setEnCours] = useState(false);
  const exporter = async (choisi: Contenu): Promise<void> => {
    setEnCours(true);
    try {
      const { texte, type, nom, lignes } = await ecrire(choisi, code);
      telecharger(new Blob([texte], { type }), nom);
      signaler({ severite: 'information', code: 'export_termine', details: { nom, lignes } });
    } catch (erreur) {
      const message = erreur instanceof Error ? erreur.message : String(erreur);
      signaler({ severite: 'erreur', code: 'export_echec', details: { message } });
    } finally {
      setEnCours(false);
    }
  };
  return (
    <Button
      {...zone('export')}
      size="compact-sm"
      variant="default"
      disabled={desactive || contenu === null}
      loading={enCours}
      aria-keyshortcuts="e"
      className={styles.bouton}
      onClick={() => contenu !== null && void exporter(contenu)}
    >
      {ACCES.tableau.exporter}
    </Button>
  );
}

async function ecrire(
  contenu: Contenu,
  code: string,
): Promise<{ texte: string; type: string; nom: string; lignes: number }> {
  if (contenu.genre === 'acces') {
    const { createCsvAcces } = await import('../../export/csv-acces');
    const format = createCsvAcces(contenu.table);
    const lignes = contenu.table.communes.codes.length;
    const texte = assembleExport(format, [...Array(lignes).keys()]);
    return {
      texte,
      type: format.typeMime,
      nom: `${ACCES.fichierAcces(contenu.table.service, code)}.csv`,
      lignes,
    };
  }
  const { CSV_ZONES_BLANCHES: format, listLignesZone } = await import('../../export/csv-zones-blanches');
  const { repartition, seuil, nombre } = contenu;
  const texte = assembleExport(format, listLignesZone(repartition, seuil, nombre));
  return {
    texte,
    type: format.typeMime,
    nom: `${ACCES.fichierZones(repartition.service, seuil, code)}.csv`,
    lignes: nombre,
  };
}
