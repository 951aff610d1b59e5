import type { ReactNode } from 'react';
import styles from './grille.module.css';

interface Props {
  readonly titre: string;
  /** What is counted, read out when it changes; parts are separated by dots. */
  readonly comptes: ReactNode;
  /** true greys the counts while newer ones are computed. */
  readonly enAttente: boolean;
  /** Buttons at the end of the bar. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A grid with its bar of counts and actions. Counts: `<strong>` first, then `<span>`s. */
export function CadreGrille({ titre, comptes, enAttente, actions, children }: Props) {
  return (
    <section className={styles.cadre} aria-label={titre}>
      <div className={styles.barre}>
        <p className={styles.comptes} aria-live="polite" data-attente={enAttente}>
          {comptes}
        </p>
        {actions}
      </div>
      {children}
    </section>
  );
}
