import { Button } from '@mantine/core';
import { useState } from 'react';
import type { FormatExport } from '../../export/format-export';
import { EXPORT } from '../../i18n/export';
import { GESTIONNAIRES } from '../../i18n/gestionnaires';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import { zone } from '../coquille/focus';
import styles from '../export/export.module.css';
import { telecharger } from '../export/telecharger';
import { useNomTerritoire } from '../export/use-nom-territoire';
import { writeExport } from '../export/write-export';

/** What is exported: how many rows, in which format, and where they are read. */
export interface MatiereCsv<Ligne> {
  readonly nombre: number;
  readonly format: FormatExport<Ligne>;
  readonly lire: (debut: number, fin: number) => Promise<readonly Ligne[]>;
}

interface Props<Ligne> {
  readonly nombre: number;
  readonly detail: string;
  readonly nomFichier: (territoire: string, date: string | null) => string;
  readonly preparer: () => Promise<MatiereCsv<Ligne>>;
}

/** Takes away the table with all its columns, those that are not on screen too. */
export function BoutonCsv<Ligne>({ nombre, detail, nomFichier, preparer }: Props<Ligne>) {
  const session = useMagasin((etat) => etat.session);
  const territoire = useNomTerritoire();
  const { signaler } = useActions();
  const [enCours, setEnCours] = useState(false);

  const exporter = async (): Promise<void> => {
    if (session === null) return;
    setEnCours(true);
    try {
      const matiere = await preparer();
      const contenu = await writeExport(matiere.format, matiere.nombre, matiere.lire);
      const nomme = session.fictive ? EXPORT.fictif : territoire.code;
      const nom = `${nomFichier(nomme, session.dateDonnees)}.${matiere.format.extension}`;
      telecharger(contenu, nom);
      signaler({
        severite: 'information',
        code: 'export_termine',
        details: { nom, lignes: matiere.nombre },
      });
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
      disabled={nombre === 0}
      loading={enCours}
      title={detail}
      aria-keyshortcuts="e"
      className={styles.bouton}
      onClick={() => void exporter()}
    >
      {GESTIONNAIRES.exporterCsv}
    </Button>
  );
}
