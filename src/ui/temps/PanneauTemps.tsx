import { useId, useState } from 'react';
import { TEMPS } from '../../i18n/temps';
import { useMagasin } from '../../state/utiliser-magasin';
import { ReglagesTemps } from './ReglagesTemps';
import styles from './temps.module.css';

/** Travel-time settings of the whole page, folded under what they are. */
export function PanneauTemps() {
  const id = useId();
  const [ouvert, setOuvert] = useState(false);
  const heuresPleines = useMagasin((etat) => etat.parametres.heuresPleines);
  const facteurRelief = useMagasin((etat) => etat.parametres.facteurRelief);
  const regles = useMagasin((etat) => Object.keys(etat.analyse.relief).length);
  const seuil = useMagasin((etat) => etat.analyse.seuilMinutes);
  return (
    <section className={styles.panneau}>
      <h3 className={styles.titre}>
        <button
          type="button"
          className={styles.bascule}
          aria-expanded={ouvert}
          aria-controls={ouvert ? id : undefined}
          onClick={() => setOuvert(!ouvert)}
        >
          <span>{TEMPS.titre}</span>
          <span className={styles.resume}>{TEMPS.resume(heuresPleines, facteurRelief, regles)}</span>
        </button>
      </h3>
      {ouvert && (
        <div id={id}>
          <ReglagesTemps minutes={seuil} />
        </div>
      )}
    </section>
  );
}
