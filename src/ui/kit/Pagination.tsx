import { Button } from '@mantine/core';
import { COMMUN } from '../../i18n/commun';
import styles from './kit.module.css';

interface Props {
  readonly debut: number;
  readonly taille: number;
  readonly total: number;
  readonly surDebut: (debut: number) => void;
}

/** Previous and next page of a list; nothing when it fits on one. */
export function Pagination({ debut, taille, total, surDebut }: Props) {
  if (total <= taille) return null;
  const fin = Math.min(total, debut + taille);
  return (
    <nav className={styles.pagination} aria-label={COMMUN.pages.titre}>
      <Button
        size="compact-sm"
        variant="default"
        disabled={debut === 0}
        onClick={() => surDebut(Math.max(0, debut - taille))}
      >
        {COMMUN.pages.precedente}
      </Button>
      <span aria-live="polite">{COMMUN.pages.page(debut + 1, fin, total)}</span>
      <Button
        size="compact-sm"
        variant="default"
        disabled={fin >= total}
        onClick={() => surDebut(debut + taille)}
      >
        {COMMUN.pages.suivante}
      </Button>
    </nav>
  );
}
