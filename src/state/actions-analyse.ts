import type { Actions } from './actions';
import type { Contexte } from './contexte';

type ActionsAnalyse = Pick<Actions, 'reglerAnalyse' | 'ouvrirGestionnaire'>;

/** Edits of step 1 beyond the filter; the answers follow the state by themselves (`suivre-questions`). */
export function createActionsAnalyse({ store }: Contexte, executer: Actions['executer']): ActionsAnalyse {
  return {
    reglerAnalyse: (reglages) =>
      executer({ genre: 'reglerAnalyse', analyse: { ...store.getState().analyse, ...reglages } }),
    ouvrirGestionnaire: (numeroFinessEj) => store.setState({ gestionnaireOuvert: numeroFinessEj }),
  };
}
