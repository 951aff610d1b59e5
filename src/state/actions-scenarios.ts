import { isMoteurArrete } from '../workers/client';
import type { Actions } from './actions';
import { type Contexte, messageDe } from './contexte';
import { parametresScenarios } from './parametres-scenarios';

/** Computes the scenarios of the current parameters; a result overtaken by newer parameters or data is dropped. */
export function createActionsScenarios({ store, moteur }: Contexte): Pick<Actions, 'calculerScenarios'> {
  let numero = 0;
  return {
    calculerScenarios: async () => {
      numero += 1;
      const mien = numero;
      const { session } = store.getState();
      const parametres = parametresScenarios(store.getState());
      const perime = (): boolean => mien !== numero || store.getState().session?.version !== session?.version;
      store.setState((etat) => ({
        scenarios: { ...etat.scenarios, etat: 'calcul', fait: 0, total: 0, message: null },
      }));
      try {
        const resultat = await moteur.scenarios(parametres, (fait, total) => {
          if (perime()) return;
          store.setState((etat) => ({ scenarios: { ...etat.scenarios, fait, total } }));
        });
        if (perime()) return;
        const { idScenario } = store.getState();
        store.setState({
          scenarios: { etat: 'pret', resultat, fait: 0, total: 0, message: null },
          idScenario: resultat.scenarios.some((scenario) => scenario.id === idScenario) ? idScenario : null,
        });
      } catch (erreur) {
        // Computed again with the engine that takes over.
        if (perime() || isMoteurArrete(erreur)) return;
        store.setState((etat) => ({
          scenarios: { ...etat.scenarios, etat: 'erreur', message: messageDe(erreur) },
        }));
      }
    },
  };
}
