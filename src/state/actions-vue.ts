import { type Emprise, FILTRE_VIDE } from '../domain/etablissement/filtre';
import type { Actions } from './actions';
import { applyCommande, type Commande } from './commandes';
import { type Contexte, messageDe } from './contexte';
import type { Cadrage, Etat } from './etat';
import { setValeurs } from './filtre-actif';

/** Moves of the journal kept for a later undo; older ones are dropped. */
const LONGUEUR_JOURNAL = 200;

type ActionsVue = Pick<
  Actions,
  | 'executer'
  | 'aller'
  | 'quitterDonnees'
  | 'filtrer'
  | 'filtrerGestionnaire'
  | 'reinitialiserFiltre'
  | 'trier'
  | 'selectionner'
  | 'survoler'
  | 'definirParametres'
  | 'choisirScenario'
  | 'choisirTerritoire'
  | 'centrer'
  | 'cadrer'
  | 'bougerCarte'
  | 'limiterALaCarte'
>;

/** Asks the engine for the view of the current filter and sort; an answer overtaken by a newer question is dropped. */
export async function refreshVue({ store, moteur }: Contexte): Promise<void> {
  const version = store.getState().versionDemandee + 1;
  const { filtre, tri } = store.getState();
  store.setState({ versionDemandee: version });
  try {
    const vue = await moteur.interroger({ version, filtre, tri });
    const { versionDemandee, session, ensemble } = store.getState();
    if (versionDemandee !== version) return;
    const numeroSession = session?.version ?? 0;
    const memes = ensemble?.filtre === filtre && ensemble.session === numeroSession;
    store.setState({ vue, ensemble: memes ? ensemble : { version, filtre, session: numeroSession } });
  } catch (erreur) {
    if (store.getState().versionDemandee === version) addAvisMoteur(store, erreur);
  }
}

/** Fetches the details of the selection, unless another one was selected meanwhile. */
export async function refreshDetail({ store, moteur }: Contexte): Promise<void> {
  const { selection } = store.getState();
  if (selection === null) {
    store.setState({ detail: null });
    return;
  }
  if (store.getState().detail?.fiche.numeroFiness !== selection) store.setState({ detail: null });
  try {
    const detail = await moteur.detail(selection);
    if (store.getState().selection !== selection) return;
    // An address can name an establishment that is not in the loaded files.
    store.setState(detail === null ? { selection: null, detail: null, onglet: 'etape' } : { detail });
  } catch (erreur) {
    addAvisMoteur(store, erreur);
  }
}

export function addAvisMoteur(store: Contexte['store'], erreur: unknown): void {
  const { avis } = store.getState();
  const id = (avis.at(-1)?.id ?? 0) + 1;
  store.setState({
    avis: [...avis, { id, severite: 'erreur', code: 'moteur', details: { message: messageDe(erreur) } }],
  });
}

export function orderCadrage(etat: Etat, cible: Cadrage['cible']): Pick<Etat, 'cadrage'> {
  return { cadrage: { numero: (etat.cadrage?.numero ?? 0) + 1, cible } };
}

export function createActionsVue(contexte: Contexte): ActionsVue {
  const { store } = contexte;

  const journaliser = (commande: Commande): void => {
    const etat = store.getState();
    const { changement, inverse } = applyCommande(etat, commande);
    const journal = [...etat.journal, { commande, inverse }].slice(-LONGUEUR_JOURNAL);
    store.setState({ ...changement, journal });
  };
  const executer = (commande: Commande): void => {
    journaliser(commande);
    if (commande.genre === 'filtrer' || commande.genre === 'trier') void refreshVue(contexte);
    if (commande.genre === 'aller') store.setState({ onglet: 'etape' });
    if (commande.genre === 'selectionner') {
      store.setState({ onglet: commande.numeroFiness === null ? 'etape' : 'fiche' });
      void refreshDetail(contexte);
    }
  };

  return {
    executer,
    aller: (etape) => {
      if (store.getState().etape !== etape) executer({ genre: 'aller', etape });
    },
    quitterDonnees: () => {
      if (store.getState().etape === 'donnees') executer({ genre: 'aller', etape: 'offre' });
    },
    filtrer: (filtre) => executer({ genre: 'filtrer', filtre }),
    filtrerGestionnaire: (numeroFinessEj) => {
      executer({ genre: 'filtrer', filtre: setValeurs(FILTRE_VIDE, 'gestionnaire', [numeroFinessEj]) });
      if (store.getState().etape !== 'offre') executer({ genre: 'aller', etape: 'offre' });
    },
    reinitialiserFiltre: () => {
      store.setState({ limiterCarte: false });
      executer({ genre: 'filtrer', filtre: FILTRE_VIDE });
    },
    choisirTerritoire: async (code) => {
      const { filtre, etape } = store.getState();
      store.setState({ limiterCarte: false });
      // A commune or an EPCI of another département would leave nothing to see.
      const { epci: _epci, commune: _commune, ...valeurs } = filtre.valeurs;
      const large = { ...filtre, valeurs, emprise: null };
      const suivant = setValeurs(large, 'departement', code === null ? [] : [code]);
      journaliser({ genre: 'filtrer', filtre: suivant });
      if (etape === 'donnees') executer({ genre: 'aller', etape: 'offre' });
      await refreshVue(contexte);
      const { vue } = store.getState();
      if (vue?.emprise)
        store.setState((etat) => orderCadrage(etat, { genre: 'emprise', emprise: vue.emprise as Emprise }));
    },
    trier: (tri) => executer({ genre: 'trier', tri }),
    selectionner: (numeroFiness) => {
      if (store.getState().selection !== numeroFiness) executer({ genre: 'selectionner', numeroFiness });
      else if (numeroFiness !== null) store.setState({ onglet: 'fiche' });
    },
    survoler: (survol) => {
      if (store.getState().survol !== survol) store.setState({ survol });
    },
    definirParametres: (parametres) => executer({ genre: 'regler', parametres }),
    choisirScenario: (id) => {
      if (store.getState().idScenario !== id) executer({ genre: 'choisirScenario', id });
    },
    centrer: (longitude, latitude, zoom) =>
      store.setState((etat) =>
        orderCadrage(etat, { genre: 'point', longitude, latitude, zoom: zoom ?? null }),
      ),
    cadrer: (emprise) => store.setState((etat) => orderCadrage(etat, { genre: 'emprise', emprise })),
    bougerCarte: (vueCarte) => {
      store.setState({ vueCarte });
      const { limiterCarte, filtre } = store.getState();
      // Following the map is no edit of its own: it would flood the journal at each move.
      if (!limiterCarte || vueCarte.emprise === null || sameEmprise(filtre.emprise, vueCarte.emprise)) return;
      store.setState({ filtre: { ...filtre, emprise: vueCarte.emprise } });
      void refreshVue(contexte);
    },
    limiterALaCarte: (limiterCarte) => {
      const { filtre, vueCarte } = store.getState();
      store.setState({ limiterCarte });
      executer({
        genre: 'filtrer',
        filtre: { ...filtre, emprise: limiterCarte ? (vueCarte?.emprise ?? filtre.emprise) : null },
      });
    },
  };
}

function sameEmprise(a: readonly number[] | null, b: readonly number[]): boolean {
  return a?.every((valeur, rang) => Math.abs(valeur - (b[rang] ?? Number.NaN)) < 1e-6) ?? false;
}
