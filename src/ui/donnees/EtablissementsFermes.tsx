import { DONNEES } from '../../i18n/donnees';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import textes from '../kit/styles/textes.module.css';
import styles from './donnees.module.css';

const T = DONNEES.charges;

/** Closed establishments are counted and left out, unless asked for. */
export function EtablissementsFermes() {
  const nombre = useMagasin((etat) => etat.session?.nombreFermes ?? 0);
  const choix = useMagasin((etat) => etat.choix);
  const occupe = useMagasin((etat) => etat.import.etat !== 'repos');
  const { choisirSources } = useActions();
  if (nombre === 0 && !choix.fermes) return null;
  return (
    <label className={styles.fermes}>
      <input
        type="checkbox"
        checked={choix.fermes}
        disabled={occupe}
        onChange={(evenement) => void choisirSources({ ...choix, fermes: evenement.currentTarget.checked })}
      />
      <span>
        {T.fermes(nombre)} <span className={textes.note}>{T.fermesAide}</span>
      </span>
    </label>
  );
}
