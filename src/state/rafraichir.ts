import { suitLesTemps } from '../domain/territoire/niveau';
import { isMoteurArrete } from '../workers/client';
import { type Contexte, messageDe } from './contexte';
import type { Cadrage, Etat } from './etat';
import { tempsDe } from './temps';
import { sameValeur } from './travail';

/** Asks the engine for the view of the current filter and sort; an answer overtaken by a newer question is dropped. */
export async function refreshVue({ store, moteur }: Contexte): Promise<void> {
  const version = store.getState().versionDemandee + 1;
  const { filtre, tri } = store.getState();
  const temps = tempsDe(store.getState());
  store.setState({ versionDemandee: version });
  try {
    const vue = await moteur.interroger({ version, filtre, tri, temps });
    const { versionDemandee, session, ensemble } = store.getState();
    if (versionDemandee !== version) return;
    const numeroSession = session?.version ?? 0;
    // Other times make another set where the territory is made with them.
    const tempsSuivis = suitLesTemps(filtre.territoire) ? temps : null;
    const memes =
      ensemble?.filtre === filtre &&
      ensemble.session === numeroSession &&
      sameValeur(ensemble.temps, tempsSuivis);
    store.setState({
      vue,
      ensemble: memes ? ensemble : { version, filtre, session: numeroSession, temps: tempsSuivis },
    });
  } catch (erreur) {
    if (store.getState().versionDemandee === version) addAvisMoteur(store, erreur);
  }
}

/** Fetches the details of the selection, unless another one was selected, or other travel times chosen, meanwhile. */
export async function refreshDetail({ store, moteur }: Contexte): Promise<void> {
  const { selection } = store.getState();
  if (selection === null) {
    store.setState({ detail: null });
    return;
  }
  if (store.getState().detail?.fiche.numeroFiness !== selection) store.setState({ detail: null });
  try {
    const temps = tempsDe(store.getState());
    const detail = await moteur.detail(selection, temps);
    const apres = store.getState();
    if (apres.selection !== selection || !sameValeur(tempsDe(apres), temps)) return;
    // An address can name an establishment that is not in the loaded files.
    store.setState(detail === null ? { selection: null, detail: null, onglet: 'etape' } : { detail });
  } catch (erreur) {
    addAvisMoteur(store, erreur);
  }
}

/** Tells a failure of the engine; not when it stopped, since it is being put back in the same state. */
export function addAvisMoteur(store: Contexte['store'], erreur: unknown): void {
  if (!isMoteurArrete(erreur)) addAvisEchec(store, erreur);
}

/** Tells that what the user asked for was not done. */
export function addAvisEchec(store: Contexte['store'], erreur: unknown): void {
  const { avis } = store.getState();
  const id = (avis.at(-1)?.id ?? 0) + 1;
  store.setState({
    avis: [...avis, { id, severite: 'erreur', code: 'moteur', details: { message: messageDe(erreur) } }],
  });
}

export function orderCadrage(etat: Etat, cible: Cadrage['cible']): Pick<Etat, 'cadrage'> {
  return { cadrage: { numero: (etat.cadrage?.numero ?? 0) + 1, cible } };
}
