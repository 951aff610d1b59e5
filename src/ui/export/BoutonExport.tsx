import { Button } from '@mantine/core';
import { EXPORT } from '../../i18n/export';
import { zone } from '../coquille/focus';
import styles from './export.module.css';
import { type Ecrire, useEcriture } from './use-ecriture';

interface Props {
  readonly desactive: boolean;
  readonly titre?: string;
  readonly ecrire: Ecrire;
}

/** Takes away the table of the step. */
export function BoutonExport({ desactive, titre, ecrire: faire }: Props) {
  const { part, ecrire } = useEcriture();
  return (
    <Button
      {...zone('export')}
      size="compact-sm"
      variant="default"
      disabled={desactive}
      loading={part !== null}
      {...(titre === undefined ? {} : { title: titre })}
      aria-keyshortcuts="e"
      className={styles.bouton}
      onClick={() => void ecrire(faire)}
    >
      {EXPORT.bouton}
    </Button>
  );
}
