import type { Actions } from './actions';
import type { Contexte } from './contexte';

type ActionsAnalyse = Pick<
  Actions,
  'reglerAnalyse' | 'ouvrirGestionnaire' | 'montrerTerritoire' | 'montrerOffreSurCarte'
>;

/** Edits of step 1 beyond the filter; the answers follow the state by themselves (`suivre-questions`). */
export function createActionsAnalyse({ store }: Contexte, executer: Actions['executer']): ActionsAnalyse {
  return {
    reglerAnalyse: (reglages, glissement) =>
      executer({ genre: 'reglerAnalyse', analyse: { ...store.getState().analyse, ...reglages } }, glissement),
    montrerTerritoire: (code) => store.setState({ territoireMontre: code }),
    montrerOffreSurCarte: (actif) => store.setState({ offreSurCarte: actif }),
    ouvrirGestionnaire: (numeroFinessEj) => store.setState({ gestionnaireOuvert: numeroFinessEj }),
  };
}
