import { Button } from '@mantine/core';
import { PROJET } from '../../i18n/projet';
import styles from './projet.module.css';

interface Props {
  readonly question: string;
  readonly oui: string;
  readonly surOui: () => void;
  readonly surNon: () => void;
}

/** Asked before what cannot be undone. */
export function Confirmation({ question, oui, surOui, surNon }: Props) {
  return (
    <div className={styles.confirmation} role="alert">
      <span>{question}</span>
      <Button size="xs" className={styles.danger} onClick={surOui}>
        {oui}
      </Button>
      <Button size="xs" variant="default" autoFocus onClick={surNon}>
        {PROJET.fenetre.renoncer}
      </Button>
    </div>
  );
}
