import { Button } from '@mantine/core';
import type { ParametresScoring, ResultatScenarios } from '../../domain/scoring/scenario';
import { SCENARIOS } from '../../i18n/scenarios';
import type { Session } from '../../workers/moteur-api';
import { Pli } from '../kit/Pli';
import blocs from '../kit/styles/blocs.module.css';
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
  const { parametres, defaut, surParametres } = props;
  return (
    <div className={styles.parametres}>
      <Pli
        titre={SCENARIOS.parametres}
        resume={SCENARIOS.resumeParametres(
          parametres.seuilVille,
          parametres.facteurRelief,
          parametres.heuresPleines,
        )}
        ouvert={props.ouvert}
        surOuverture={props.surOuverture}
      >
        <form
          className={blocs.colonne}
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
          <div className={blocs.gestes}>
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
      </Pli>
    </div>
  );
}
