import { type ReactNode, useId, useState } from 'react';
import blocs from './styles/blocs.module.css';
import textes from './styles/textes.module.css';

interface Props {
  readonly titre: string;
  /** A few words on what is inside, read without unfolding it. */
  readonly resume?: ReactNode;
  readonly ouvertAuDepart?: boolean;
  /** Given with `surOuverture` when something else folds and unfolds it too. */
  readonly ouvert?: boolean;
  readonly surOuverture?: (ouvert: boolean) => void;
  /** Mounted only while they show. */
  readonly children: ReactNode;
}

/** A part of a panel that folds under its title. */
export function Pli({ titre, resume, ouvertAuDepart = false, children, ...commande }: Props) {
  const id = useId();
  const [deplie, setDeplie] = useState(ouvertAuDepart);
  const { ouvert = deplie, surOuverture = setDeplie } = commande;
  return (
    <div className={blocs.pli}>
      <h3>
        <button
          type="button"
          className={blocs.deplier}
          aria-expanded={ouvert}
          aria-controls={id}
          onClick={() => surOuverture(!ouvert)}
        >
          <span>{titre}</span> {resume !== undefined && <span className={textes.note}>{resume}</span>}
        </button>
      </h3>
      <div id={id} hidden={!ouvert}>
        {ouvert && <div className={blocs.corps}>{children}</div>}
      </div>
    </div>
  );
}
