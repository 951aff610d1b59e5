import { EN_LIGNE } from '../../i18n/enligne';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import styles from '../coquille/coquille.module.css';
import { usePassage } from './contexte-passage';

/** Towards the page that may reach the network, and back. */
export function BoutonReseau() {
  const enLigne = useMagasin((etat) => etat.enLigne);
  const occupe = useMagasin((etat) => etat.import.etat !== 'repos');
  const { ouvrirFenetre } = useActions();
  const passer = usePassage();
  if (!enLigne)
    return (
      <button
        type="button"
        className={styles.boutonEntete}
        title={EN_LIGNE.boutonAide}
        disabled={occupe}
        onClick={() => ouvrirFenetre('reseau')}
      >
        {EN_LIGNE.bouton}
      </button>
    );
  return (
    <>
      <span className={styles.enLigne} title={EN_LIGNE.badgeAide}>
        {EN_LIGNE.badge}
      </span>
      <button
        type="button"
        className={styles.boutonEntete}
        disabled={occupe}
        onClick={() => void passer('locale')}
      >
        {EN_LIGNE.revenir}
      </button>
    </>
  );
}
