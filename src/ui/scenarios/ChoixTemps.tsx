import { useId } from 'react';
import type { ParametresScoring } from '../../domain/scoring/scenario';
import { SCENARIOS } from '../../i18n/scenarios';
import saisies from '../kit/styles/saisies.module.css';
import textes from '../kit/styles/textes.module.css';
import styles from './scenarios.module.css';

interface Props {
  readonly parametres: ParametresScoring;
  readonly surParametres: (parametres: ParametresScoring) => void;
  readonly titre?: string;
}

/** Relief factors of the travel-time model. */
const RELIEFS = [1, 1.15, 1.35] as const;

/** What the user may correct in the estimated travel times. */
export function ChoixTemps({ parametres, surParametres, titre = SCENARIOS.temps }: Props) {
  const id = useId();
  const { facteurRelief, heuresPleines } = parametres;
  const facteurs = RELIEFS.some((relief) => relief === facteurRelief) ? RELIEFS : [...RELIEFS, facteurRelief];
  return (
    <fieldset className={saisies.reglage}>
      <legend>{titre}</legend>
      <div className={`${saisies.ligne} ${styles.champ}`}>
        <label htmlFor={`${id}-relief`}>{SCENARIOS.relief}</label>
        <select
          id={`${id}-relief`}
          value={facteurRelief}
          onChange={(evenement) =>
            surParametres({ ...parametres, facteurRelief: Number(evenement.target.value) })
          }
        >
          {facteurs.map((facteur) => (
            <option key={facteur} value={facteur}>
              {SCENARIOS.nomRelief(facteur)}
            </option>
          ))}
        </select>
      </div>
      <label className={styles.case} htmlFor={`${id}-pointe`}>
        <input
          id={`${id}-pointe`}
          type="checkbox"
          checked={heuresPleines}
          onChange={(evenement) => surParametres({ ...parametres, heuresPleines: evenement.target.checked })}
        />
        {SCENARIOS.heuresPleines}
      </label>
      <p className={textes.note}>{SCENARIOS.heuresPleinesAide}</p>
    </fieldset>
  );
}
