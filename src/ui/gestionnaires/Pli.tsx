import { type ReactNode, useId, useState } from 'react';
import styles from './gestionnaires.module.css';

interface Props {
  readonly titre: string;
  readonly resume?: string;
  readonly ouvertAuDepart?: boolean;
  readonly children: ReactNode;
}

/** A part of the panel that folds under its title. */
export function Pli({ titre, resume, ouvertAuDepart = false, children }: Props) {
  const id = useId();
  const [ouvert, setOuvert] = useState(ouvertAuDepart);
  return (
    <div>
      <h3>
        <button
          type="button"
          className={styles.deplier}
          aria-expanded={ouvert}
          aria-controls={id}
          onClick={() => setOuvert(!ouvert)}
        >
          <span>{titre}</span>
          {resume !== undefined && <span className={styles.note}>{resume}</span>}
        </button>
      </h3>
      <div id={id} hidden={!ouvert}>
        {ouvert && <div className={styles.corps}>{children}</div>}
      </div>
    </div>
  );
}
