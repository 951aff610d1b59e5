import { Button } from '@mantine/core';
import { SCENARIOS } from '../../i18n/scenarios';
import { useMagasin } from '../../state/utiliser-magasin';
import { EtatVide } from '../kit/EtatVide';
import styles from './scenarios.module.css';

interface Props {
  /** true when the result shown was computed with other parameters. */
  readonly perime: boolean;
  readonly surCalcul: () => void;
}

/** How the computation goes: progress, failure, or a result that no longer matches the parameters. */
export function SuiviCalcul({ perime, surCalcul }: Props) {
  const { etat, fait, total, message } = useMagasin((tout) => tout.scenarios);
  return (
    <div aria-live="polite">
      {etat === 'calcul' && (
        <div className={styles.suivi}>
          <label htmlFor="avancement-scenarios">{SCENARIOS.avancement(fait, total)}</label>
          <progress id="avancement-scenarios" {...(total > 0 ? { value: fait, max: total } : {})} />
        </div>
      )}
      {etat === 'erreur' && (
        <EtatVide
          titre={SCENARIOS.echec}
          texte={SCENARIOS.echecSuite(message ?? '')}
          action={{ libelle: SCENARIOS.reessayer, surClic: surCalcul }}
        />
      )}
      {etat === 'pret' && perime && (
        <div className={styles.perime}>
          <span>{SCENARIOS.perimes}</span>
          <Button size="compact-xs" onClick={surCalcul}>
            {SCENARIOS.recalculer}
          </Button>
        </div>
      )}
    </div>
  );
}
