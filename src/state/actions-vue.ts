import { FILTRE_VIDE } from '../domain/etablissement/filtre';
import { writeEtendue } from '../domain/territoire/etendue';
import type { Actions } from './actions';
import { applyCommande, type Commande } from './commandes';
import type { Contexte } from './contexte';
import { empriseDe } from './emprise-territoire';
import { setValeurs } from './filtre-actif';
import { choixDans } from './historique';
import { orderCadrage, refreshVue } from './rafraichir';
import { changeSources, journaliser } from './session';
import { suivreTravail } from './suivre';
import { commandeVers, sameValeur, travailDe } from './travail';

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
  | 'proposerParametres'
  | 'choisirScenario'
  | 'choisirEtendue'
  | 'centrer'
  | 'cadrer'
  | 'bougerCarte'
  | 'limiterALaCarte'
>;

export function createActionsVue(contexte: Contexte): ActionsVue {
  const { store, maintenant } = contexte;

  /** Applies one edit of the work and asks the engine for what it calls for. */
  const conduire = async (commande: Commande, glissement?: symbol): Promise<void> => {
    const etat = store.getState();
    const avant = travailDe(etat);
    const { changement } = applyCommande(etat, commande);
    const choix = choixDans(commande);
    if (choix !== null) {
      const { choix: _choix, ...travail } = changement;
      await changeSources(
        contexte,
        () => choix,
        () => travail,
      );
      return;
    }
    if (commandeVers(avant, { ...avant, ...changement }) === null) return;
    store.setState({ ...changement, ...journaliser(etat, commande, maintenant(), glissement) });
    await suivreTravail(contexte, avant);
  };
  const executer: Actions['executer'] = (commande, glissement) => void conduire(commande, glissement);

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
      const filtre = setValeurs(FILTRE_VIDE, 'gestionnaire', [numeroFinessEj]);
      executer({
        genre: 'ensemble',
        commandes: [
          { genre: 'filtrer', filtre },
          { genre: 'aller', etape: 'offre' },
        ],
      });
    },
    reinitialiserFiltre: () => {
      store.setState({ limiterCarte: false });
      executer({ genre: 'filtrer', filtre: FILTRE_VIDE });
    },
    choisirEtendue: async (etendue) => {
      const { filtre, etape } = store.getState();
      store.setState({ limiterCarte: false, outil: null });
      const voulu = { ...writeEtendue(filtre, etendue), emprise: null };
      const filtrer: Commande = { genre: 'filtrer', filtre: voulu };
      await conduire(
        etape === 'donnees'
          ? { genre: 'ensemble', commandes: [filtrer, { genre: 'aller', etape: 'offre' }] }
          : filtrer,
      );
      const { vue, versionDemandee, filtre: present } = store.getState();
      // Another choice made meanwhile frames the map by itself.
      if (vue?.version !== versionDemandee || !sameValeur(present, voulu)) return;
      const { territoire } = etendue;
      // An outline is seen whole; elsewhere, what is found tells where to look.
      const dessinee = territoire?.genre === 'dessin' ? empriseDe(territoire) : null;
      const emprise = dessinee ?? vue.emprise ?? empriseDe(territoire);
      if (emprise !== null) store.setState((etat) => orderCadrage(etat, { genre: 'emprise', emprise }));
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
    proposerParametres: (parametres) => store.setState({ parametres }),
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
