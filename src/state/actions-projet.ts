import type { Actions } from './actions';
import type { Contexte } from './contexte';

type ActionsProjet = Pick<
  Actions,
  | 'nommerProjet'
  | 'nouveauProjet'
  | 'reprendreProjet'
  | 'supprimerProjet'
  | 'exporterProjet'
  | 'ouvrirProjet'
  | 'prendreLaMain'
>;

/** The project: where it is kept and how it is taken up again. */
export function createActionsProjet(_contexte: Contexte, executer: Actions['executer']): ActionsProjet {
  return {
    nommerProjet: (nom) => executer({ genre: 'nommer', nom }),
    nouveauProjet: async () => undefined,
    reprendreProjet: async () => undefined,
    supprimerProjet: async () => undefined,
    exporterProjet: async () => undefined,
    ouvrirProjet: async () => undefined,
    prendreLaMain: async () => undefined,
  };
}
