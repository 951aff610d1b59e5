import { Button } from '@mantine/core';
import { useState } from 'react';
import { EN_LIGNE } from '../../i18n/enligne';
import { useActions } from '../../state/utiliser-magasin';
import styles from '../aide/aide.module.css';
import { Fenetre } from '../aide/Fenetre';
import { usePassage } from './contexte-passage';

/** Says what leaves the computer before anything does. */
export function FenetreReseau() {
  const { ouvrirFenetre } = useActions();
  const passer = usePassage();
  const [enCours, setEnCours] = useState(false);
  const ouvrir = async () => {
    setEnCours(true);
    const parti = await passer('enLigne');
    if (!parti) ouvrirFenetre(null);
  };
  return (
    <Fenetre titre={EN_LIGNE.titre}>
      <p>{EN_LIGNE.intro}</p>
      <h3>{EN_LIGNE.envoye}</h3>
      <ul className={styles.liste}>
        {EN_LIGNE.envoyeListe.map((ligne) => (
          <li key={ligne}>{ligne}</li>
        ))}
      </ul>
      <h3>{EN_LIGNE.pasEnvoye}</h3>
      <ul className={styles.liste}>
        {EN_LIGNE.pasEnvoyeListe.map((ligne) => (
          <li key={ligne}>{ligne}</li>
        ))}
      </ul>
      <p>{EN_LIGNE.suite}</p>
      <div className={styles.actions}>
        <Button variant="default" size="xs" autoFocus onClick={() => ouvrirFenetre(null)}>
          {EN_LIGNE.renoncer}
        </Button>
        <Button size="xs" loading={enCours} onClick={() => void ouvrir()}>
          {EN_LIGNE.ouvrir}
        </Button>
      </div>
    </Fenetre>
  );
}
