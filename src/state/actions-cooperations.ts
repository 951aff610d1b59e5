import { computeEmpriseMembres } from '../domain/cooperation/compute-emprise-membres';
import type { Actions } from './actions';
import type { Contexte } from './contexte';
import type { Etat } from './etat';
import { addAvisMoteur, orderCadrage } from './rafraichir';

type ActionsCooperations = Pick<
  Actions,
  'filtrerGroupements' | 'choisirGroupement' | 'ouvrirGroupement' | 'trierGroupements'
>;

/** Grows at each answered question, so that two lists are never taken for one. */
let numeroPage = 0;

/** Asks the engine for the groups of the current filter and view, and for the chosen one; overtaken answers are dropped. */
export async function refreshCooperations(contexte: Contexte): Promise<void> {
  await Promise.all([refreshPage(contexte), refreshDetail(contexte)]);
}

type Memoire = WeakMap<Contexte['store'], { readonly demande: Etat; readonly reponse: Promise<void> }>;
const pages: Memoire = new WeakMap();
const details: Memoire = new WeakMap();

/** Answers a question once: several parts of the state can call for it at the same moment. */
function askOnce(
  memoire: Memoire,
  { store }: Contexte,
  isStale: (etat: Etat, demande: Etat) => boolean,
  ask: (demande: EtatPret) => Promise<void>,
): Promise<void> {
  const demande = store.getState();
  if (!canAsk(demande)) return Promise.resolve();
  const deja = memoire.get(store);
  if (deja !== undefined && !isStale(demande, deja.demande)) return deja.reponse;
  const reponse = ask(demande).catch((erreur: unknown) => {
    // A question that failed can be asked again.
    memoire.delete(store);
    if (!isStale(store.getState(), demande)) addAvisMoteur(store, erreur);
  });
  memoire.set(store, { demande, reponse });
  return reponse;
}

function refreshPage(contexte: Contexte): Promise<void> {
  return askOnce(pages, contexte, pageIsStale, async (demande) => {
    const { store, moteur } = contexte;
    const { filtreGroupements, cooperations, vue } = demande;
    const question = { version: vue.version, filtre: filtreGroupements, tri: cooperations.tri };
    const page = await moteur.groupements(question.version, question.filtre, 0, 0, question.tri);
    if (pageIsStale(store.getState(), demande)) return;
    numeroPage += 1;
    const avecDemande = { ...page, demande: { ...question, numero: numeroPage } };
    store.setState((etat) => ({ cooperations: { ...etat.cooperations, page: avecDemande } }));
  });
}

async function refreshDetail(contexte: Contexte): Promise<void> {
  const { store, moteur } = contexte;
  const { idGroupement, cooperations } = store.getState();
  if (idGroupement === null || cooperations.detail?.groupement.id !== idGroupement) {
    if (cooperations.detail !== null || cooperations.introuvable)
      store.setState((etat) => ({
        cooperations: { ...etat.cooperations, detail: null, introuvable: false },
      }));
  }
  if (idGroupement === null) {
    details.delete(store);
    return;
  }
  await askOnce(details, contexte, detailIsStale, async (demande) => {
    const detail = await moteur.groupement(demande.vue.version, idGroupement);
    if (detailIsStale(store.getState(), demande)) return;
    store.setState((etat) => ({
      cooperations: { ...etat.cooperations, detail, introuvable: detail === null },
    }));
  });
}

type EtatPret = Etat & { readonly vue: NonNullable<Etat['vue']> };

/** The step is shown, and the view is the one of the session: its rows tell the territory. */
function canAsk(etat: Etat): etat is EtatPret {
  const { etape, vue, session, ensemble } = etat;
  return (
    etape === 'cooperations' && vue !== null && session !== null && ensemble?.session === session.version
  );
}

function pageIsStale(etat: Etat, demande: Etat): boolean {
  return (
    etat.ensemble !== demande.ensemble ||
    etat.session !== demande.session ||
    etat.filtreGroupements !== demande.filtreGroupements ||
    etat.cooperations.tri !== demande.cooperations.tri
  );
}

function detailIsStale(etat: Etat, demande: Etat): boolean {
  return (
    etat.ensemble !== demande.ensemble ||
    etat.session !== demande.session ||
    etat.idGroupement !== demande.idGroupement
  );
}

/**
 * Edits of the step. The answers follow the state by themselves: whatever changes the step, the view, the
 * filter or the chosen group (a click, an undo, a project taken up again) asks the engine.
 */
export function createActionsCooperations(
  contexte: Contexte,
  executer: Actions['executer'],
): ActionsCooperations {
  const { store } = contexte;
  /** Group the user has just chosen: the map is framed on it once its members are known. */
  let aCadrer: string | null = null;

  const frame = (etat: Etat): void => {
    const { detail } = etat.cooperations;
    if (aCadrer === null || detail?.groupement.id !== aCadrer) return;
    aCadrer = null;
    const emprise = computeEmpriseMembres(detail.membres);
    if (emprise !== null) store.setState((courant) => orderCadrage(courant, { genre: 'emprise', emprise }));
  };
  store.subscribe((etat, avant) => {
    const arrivee = etat.etape === 'cooperations' && avant.etape !== 'cooperations';
    if (arrivee || pageIsStale(etat, avant)) void refreshPage(contexte);
    if (arrivee || detailIsStale(etat, avant)) void refreshDetail(contexte);
    if (etat.cooperations.detail !== avant.cooperations.detail) frame(etat);
  });

  const choisirGroupement: Actions['choisirGroupement'] = (id) => {
    const etat = store.getState();
    aCadrer = id;
    if (id !== null && etat.etape === 'cooperations') store.setState({ onglet: 'etape' });
    if (etat.idGroupement !== id) executer({ genre: 'choisirGroupement', id });
    else frame(etat);
  };
  return {
    filtrerGroupements: (filtre) => executer({ genre: 'filtrerGroupements', filtre }),
    choisirGroupement,
    ouvrirGroupement: (id) => {
      if (store.getState().etape === 'cooperations') {
        choisirGroupement(id);
        return;
      }
      aCadrer = id;
      executer({
        genre: 'ensemble',
        commandes: [
          { genre: 'choisirGroupement', id },
          { genre: 'aller', etape: 'cooperations' },
        ],
      });
    },
    trierGroupements: (tri) => store.setState((etat) => ({ cooperations: { ...etat.cooperations, tri } })),
  };
}
