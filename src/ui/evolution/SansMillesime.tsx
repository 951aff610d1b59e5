import { Button } from '@mantine/core';
import { useRef } from 'react';
import { EVOLUTION } from '../../i18n/evolution';
import { useActions } from '../../state/utiliser-magasin';
import textes from '../kit/styles/textes.module.css';
import styles from './evolution.module.css';

/** No earlier vintage yet: what comparing brings, and the file to choose. */
export function SansMillesime() {
  const champ = useRef<HTMLInputElement>(null);
  const { importer } = useActions();
  const T = EVOLUTION.sansMillesime;
  return (
    <div className={styles.depart}>
      <h2 className={textes.titreFiche}>{T.titre}</h2>
      <p>{T.texte}</p>
      <Button size="sm" onClick={() => champ.current?.click()}>
        {T.action}
      </Button>
      <input
        ref={champ}
        type="file"
        multiple
        hidden
        aria-label={T.action}
        onChange={(evenement) => {
          const fichiers = [...(evenement.currentTarget.files ?? [])];
          // The same file can be chosen again after a correction.
          evenement.currentTarget.value = '';
          void importer(
            fichiers.map((fichier) => ({
              nom: fichier.name,
              contenu: fichier,
              role: 'comparaison' as const,
            })),
          );
        }}
      />
    </div>
  );
}
