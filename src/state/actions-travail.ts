import type { Actions } from './actions';
import type { Contexte } from './contexte';

type ActionsTravail = Pick<
  Actions,
  | 'annuler'
  | 'retablir'
  | 'retenirScenario'
  | 'oublierScenario'
  | 'masquerCouches'
  | 'noter'
  | 'choisirSources'
  | 'installerMiseAJour'
>;

/** Edits of the work that are not a view of the offer, and their history. */
export function createActionsTravail({ store }: Contexte, executer: Actions['executer']): ActionsTravail {
  return {
    annuler: async () => undefined,
    retablir: async () => undefined,
    retenirScenario: (retenu) =>
      executer({ genre: 'retenirScenarios', retenus: [...store.getState().retenus, retenu] }),
    oublierScenario: (id) =>
      executer({
        genre: 'retenirScenarios',
        retenus: store.getState().retenus.filter(({ scenario }) => scenario.id !== id),
      }),
    masquerCouches: (ids) => executer({ genre: 'masquerCouches', ids }),
    noter: (notes) => executer({ genre: 'noter', notes }),
    choisirSources: async (choix) => executer({ genre: 'choisirSources', choix }),
    installerMiseAJour: () => undefined,
  };
}
