import { Button } from '@mantine/core';
import { COMMUN } from '../../i18n/commun';
import { useMagasin } from '../../state/utiliser-magasin';
import styles from './coquille.module.css';

/** Shown alone when the engine could not open: what happened and what to do. */
export function Demarrage() {
  const message = useMagasin((etat) => etat.erreurDemarrage);
  return (
    <div className={styles.pleinEcran} role="alert">
      <h2>{COMMUN.demarrage.echec}</h2>
      <p>{COMMUN.demarrage.echecSuite}</p>
      {message !== null && <p className={styles.technique}>{message}</p>}
      <Button size="xs" onClick={() => window.location.reload()}>
        {COMMUN.demarrage.recharger}
      </Button>
    </div>
  );
}
