import styles from './kit.module.css';

interface Props {
  readonly titre: string;
  readonly texte?: string;
  /** What to do next; an empty state without a way out is only for something being awaited. */
  readonly action?: { readonly libelle: string; readonly surClic: () => void };
}

/** Says why there is nothing here and what to do about it. */
export function EtatVide({ titre, texte, action }: Props) {
  return (
    <div className={styles.vide}>
      <p className={styles.titreVide}>{titre}</p>
      {texte !== undefined && <p className={styles.texteVide}>{texte}</p>}
      {action !== undefined && (
        <button type="button" className={styles.action} onClick={action.surClic}>
          {action.libelle}
        </button>
      )}
    </div>
  );
}
