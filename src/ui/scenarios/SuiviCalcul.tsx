import { Button } from '@mantine/core';
import { SCENARIOS } from '../../i18n/scenarios';
import { useMagasin } from '../../state/utiliser-magasin';
import { EtatVide } from '../kit/EtatVide';
import blocs from '../kit/styles/blocs.module.css';
import styles from './scenarios.module.css';

interface Props {
  /** Départements of the filter when they are not those of the computation, worded; null when they agree. */
  readonly autreTerritoire: { readonly nom: string; readonly surCalcul: () => void } | null;
  /** true when the result shown was computed with other parameters. */
  readonly perime: boolean;
  readonly surCalcul: () => void;
}

/** How the computation goes: progress, failure, or a result that no longer matches the parameters. */
export function SuiviCalcul({ autreTerritoire, perime, surCalcul }: Props) {
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
      {etat === 'pret' && autreTerritoire !== null && (
        <div className={`${blocs.alerte} ${styles.perime}`}>
          <span>{SCENARIOS.autreTerritoire(autreTerritoire.nom)}</span>
          <Button size="compact-xs" onClick={autreTerritoire.surCalcul}>
            {SCENARIOS.calculerPour(autreTerritoire.nom)}
          </Button>
        </div>
      )}
      {etat === 'pret' && autreTerritoire === null && perime && (
        <div className={`${blocs.alerte} ${styles.perime}`}>
          <span>{SCENARIOS.perimes}</span>
          <Button size="compact-xs" onClick={surCalcul}>
            {SCENARIOS.recalculer}
          </Button>
        </div>
      )}
    </div>
  );
}
