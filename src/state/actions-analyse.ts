import { type Etendue, writeEtendue } from '../domain/territoire/etendue';
import type { Actions } from './actions';
import type { Contexte } from './contexte';
import { orderCadrage } from './rafraichir';

type ActionsAnalyse = Pick<
  Actions,
  'reglerAnalyse' | 'choisirEtendue' | 'ouvrirGestionnaire' | 'prendreOutil'
>;

/** Edits of step 1 beyond the filter; the answers follow the state by themselves (`suivre-questions`). */
export function createActionsAnalyse(
  { store, moteur }: Contexte,
  executer: Actions['executer'],
): ActionsAnalyse {
  return {
    reglerAnalyse: (reglages) =>
      executer({ genre: 'reglerAnalyse', analyse: { ...store.getState().analyse, ...reglages } }),
    choisirEtendue: async (etendue: Etendue) => {
      const filtre = { ...writeEtendue(store.getState().filtre, etendue), emprise: null };
      executer({ genre: 'filtrer', filtre });
      const { tri } = store.getState();
      // The extent of what is found frames the map.
      const { emprise } = await moteur.interroger({ version: -1, filtre, tri });
      if (emprise !== null && store.getState().filtre === filtre)
        store.setState((etat) => orderCadrage(etat, { genre: 'emprise', emprise }));
    },
    ouvrirGestionnaire: (numeroFinessEj) => store.setState({ gestionnaireOuvert: numeroFinessEj }),
    prendreOutil: (outil) => store.setState({ outil }),
  };
}
