import { Button } from '@mantine/core';
import { useId } from 'react';
import type { ParametresScoring, ResultatScenarios } from '../../domain/scoring/scenario';
import { SCENARIOS } from '../../i18n/scenarios';
import type { Session } from '../../workers/moteur-api';
import { ReliefsDepartements } from '../temps/ReliefsDepartements';
import { ChoixDepartements } from './ChoixDepartements';
import { ChoixPoids, poidsValides } from './ChoixPoids';
import { ChoixTemps } from './ChoixTemps';
import { ChoixVilles } from './ChoixVilles';
import styles from './scenarios.module.css';

interface Props {
  readonly ouvert: boolean;
  readonly surOuverture: (ouvert: boolean) => void;
  readonly departements: Session['departements'];
  readonly parametres: ParametresScoring;
  readonly defaut: ParametresScoring;
  readonly villes: ResultatScenarios['villes'];
  readonly enCalcul: boolean;
  readonly surParametres: (parametres: ParametresScoring) => void;
  readonly surCalcul: () => void;
}

/** Everything that decides the result, in one place that folds. */
export function PanneauParametres(props: Props) {
  const id = useId();
  const { parametres, defaut, surParametres } = props;
  return (
    <div className={styles.parametres}>
      <button
        type="button"
        className={styles.deplier}
        aria-expanded={props.ouvert}
        aria-controls={props.ouvert ? id : undefined}
        onClick={() => props.surOuverture(!props.ouvert)}
      >
        <span className={styles.titreDeplier}>{SCENARIOS.parametres}</span>
        <span className={styles.resume}>
          {SCENARIOS.resumeParametres(
            parametres.seuilVille,
            parametres.facteurRelief,
            parametres.heuresPleines,
          )}
        </span>
      </button>
      {props.ouvert && (
        <form
          id={id}
          // Fields check themselves and say so in words; a browser's own check would refuse steps silently.
          noValidate
          onSubmit={(evenement) => {
            evenement.preventDefault();
            props.surCalcul();
          }}
        >
          {props.departements.length > 1 && (
            <ChoixDepartements
              departements={props.departements}
              choisis={parametres.departements}
              surChoix={(departements) => surParametres({ ...parametres, departements })}
              vide={SCENARIOS.tousDepartements}
            />
          )}
          <ChoixVilles parametres={parametres} villes={props.villes} surParametres={surParametres} />
          <ChoixTemps parametres={parametres} surParametres={surParametres} />
          <ReliefsDepartements
            codes={
              parametres.departements.length > 0
                ? parametres.departements
                : props.departements.map(({ code }) => code)
            }
          />
          <ChoixPoids parametres={parametres} surParametres={surParametres} />
          <div className={styles.actions}>
            <Button size="xs" type="submit" disabled={props.enCalcul || !poidsValides(parametres)}>
              {SCENARIOS.recalculer}
            </Button>
            <Button
              size="xs"
              variant="default"
              onClick={() => surParametres({ ...defaut, departements: parametres.departements })}
            >
              {SCENARIOS.retablir}
            </Button>
          </div>
        </form>
      )}
    </div>
  );
}
