import { EN_LIGNE } from '../../i18n/enligne';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import styles from './carte.module.css';

/** Turns the network basemap on and off, on the page that may reach it. */
export function ChoixFond() {
  const enLigne = useMagasin((etat) => etat.enLigne);
  const fondIgn = useMagasin((etat) => etat.fondIgn);
  const { montrerFondIgn } = useActions();
  if (!enLigne) return null;
  return (
    <label className={styles.outil}>
      <input
        type="checkbox"
        checked={fondIgn}
        onChange={(evenement) => montrerFondIgn(evenement.currentTarget.checked)}
      />
      {EN_LIGNE.ignAfficher}
    </label>
  );
}
