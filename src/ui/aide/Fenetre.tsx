import { CloseButton } from '@mantine/core';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { AIDE } from '../../i18n/aide';
import { useActions } from '../../state/utiliser-magasin';
import styles from './aide.module.css';

/** A native window over the page: the browser keeps the focus in it and closes it on Escape. */
export function Fenetre({ titre, children }: { readonly titre: string; readonly children: ReactNode }) {
  const { ouvrirFenetre } = useActions();
  const dialogue = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialogue.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialogue}
      className={styles.fenetre}
      aria-labelledby={id}
      onClose={() => ouvrirFenetre(null)}
    >
      <div className={styles.entete}>
        <h2 id={id}>{titre}</h2>
        <CloseButton aria-label={AIDE.fermer} onClick={() => ouvrirFenetre(null)} />
      </div>
      {children}
    </dialog>
  );
}
