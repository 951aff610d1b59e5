import { readEtendue } from '../domain/territoire/etendue';
import type { Actions } from './actions';
import type { Contexte } from './contexte';
import { addAvisMoteur } from './rafraichir';
import { tempsDe } from './temps';

type ActionsComparaison = Pick<Actions, 'filtrerComparaison'>;

/** Asks the engine to compare the two vintages under the current filter; an overtaken answer is dropped. */
export async function refreshComparaison({ store, moteur }: Contexte): Promise<void> {
  const avant = store.getState();
  const version = avant.comparaison.version + 1;
  if (avant.session?.comparaison == null) {
    store.setState({ comparaison: { version, bilan: null, etat: 'repos' } });
    return;
  }
  store.setState({ comparaison: { ...avant.comparaison, version, etat: 'calcul' } });
  try {
    const bilan = await moteur.comparer(version, avant.filtreComparaison, {
      etendue: readEtendue(avant.filtre),
      temps: tempsDe(avant),
    });
    if (store.getState().comparaison.version !== version) return;
    store.setState({ comparaison: { version, bilan, etat: 'repos' } });
  } catch (erreur) {
    if (store.getState().comparaison.version !== version) return;
    store.setState({ comparaison: { version, bilan: null, etat: 'repos' } });
    addAvisMoteur(store, erreur);
  }
}

export function createActionsComparaison(
  _contexte: Contexte,
  executer: Actions['executer'],
): ActionsComparaison {
  return { filtrerComparaison: (filtre) => executer({ genre: 'filtrerComparaison', filtre }) };
}
