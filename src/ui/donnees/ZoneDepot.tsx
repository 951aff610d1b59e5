import { Button } from '@mantine/core';
import { useRef } from 'react';
import { DONNEES } from '../../i18n/donnees';
import { useActions } from '../../state/utiliser-magasin';
import textes from '../kit/styles/textes.module.css';
import styles from './donnees.module.css';

/** Where files are chosen; dropping them anywhere on the page does the same. */
export function ZoneDepot() {
  const champ = useRef<HTMLInputElement>(null);
  const { importer } = useActions();
  return (
    <section className={styles.depot} aria-label={DONNEES.depot.titre}>
      <p>{DONNEES.depot.invite}</p>
      <Button size="sm" onClick={() => champ.current?.click()}>
        {DONNEES.depot.bouton}
      </Button>
      <input
        ref={champ}
        type="file"
        multiple
        hidden
        aria-label={DONNEES.depot.bouton}
        onChange={(evenement) => {
          performance.mark('depot');
          const fichiers = [...(evenement.currentTarget.files ?? [])];
          // The same file can be chosen again after a correction.
          evenement.currentTarget.value = '';
          void importer(fichiers.map((fichier) => ({ nom: fichier.name, contenu: fichier })));
        }}
      />
      <p className={textes.note}>{DONNEES.depot.confidentialite}</p>
    </section>
  );
}
