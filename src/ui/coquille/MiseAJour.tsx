import { Button } from '@mantine/core';
import { useState } from 'react';
import { COMMUN } from '../../i18n/commun';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import blocs from '../kit/styles/blocs.module.css';
import styles from './coquille.module.css';

const T = COMMUN.miseAJour;

/** A newer version waits: taken at the user's word, once the project is saved; put off until the next start. */
export function MiseAJour() {
  const enregistrement = useMagasin((etat) => etat.projet.enregistrement.etat);
  const lecture = useMagasin((etat) => etat.import.etat !== 'repos');
  const { installerMiseAJour } = useActions();
  const [reportee, setReportee] = useState(false);
  if (reportee) return null;
  return (
    <div className={`${blocs.bandeau} ${styles.bandeau}`}>
      <span>
        {T.prete} {enregistrement === 'echec' ? T.echec : T.detail}
      </span>
      <span className={styles.bandeauActions}>
        <Button size="compact-sm" disabled={lecture} onClick={installerMiseAJour}>
          {T.installer}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => setReportee(true)}>
          {T.plusTard}
        </Button>
      </span>
    </div>
  );
}
