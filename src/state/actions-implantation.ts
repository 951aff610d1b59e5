import { addHypotheses, type HypotheseNouvelle, replaceHypothese } from '../domain/hypothese/edit-hypotheses';
import type { Actions } from './actions';
import type { Contexte } from './contexte';
import { messageDe } from './contexte';
import type { Etat } from './etat';
import { cadreDe } from './questions';
import { addAvisMoteur } from './rafraichir';

type ActionsImplantation = Pick<
  Actions,
  | 'chercherSites'
  | 'annulerRecherche'
  | 'ajouterHypotheses'
  | 'modifierHypothese'
  | 'retirerHypotheses'
  | 'montrerAvant'
>;

/** The channel of the search: a cancel gives it up. */
const CANAL = 'propositions';

const RECHERCHE_VIDE: Etat['recherche'] = {
  etat: 'vide',
  demande: null,
  valeur: null,
  fait: 0,
  total: 0,
  message: null,
};

/** Search of sites, at a button, and suppositions: what the user supposes is an edit that can be undone. */
export function createActionsImplantation(
  { store, moteur }: Contexte,
  executer: Actions['executer'],
): ActionsImplantation {
  let numero = 0;
  const poser = (recherche: Partial<Etat['recherche']>): void =>
    store.setState((etat) => ({ recherche: { ...etat.recherche, ...recherche } }));
  const supposer = (hypotheses: Etat['analyse']['hypotheses']): void =>
    executer({ genre: 'reglerAnalyse', analyse: { ...store.getState().analyse, hypotheses } });
  return {
    chercherSites: async () => {
      const etat = store.getState();
      const { service, seuilMinutes, implantation } = etat.analyse;
      const demande = { cadre: cadreDe(etat), service, seuilMinutes, implantation };
      numero += 1;
      const mien = numero;
      poser({ etat: 'calcul', demande, fait: 0, total: 0, message: null });
      try {
        const valeur = await moteur.demander(
          'propositions',
          demande,
          (fait, total) => {
            if (numero === mien) poser({ fait, total });
          },
          CANAL,
        );
        if (numero === mien) poser({ etat: 'pret', valeur });
      } catch (erreur) {
        if (numero !== mien) return;
        poser({ etat: 'erreur', valeur: null, message: messageDe(erreur) });
        addAvisMoteur(store, erreur);
      }
    },
    annulerRecherche: () => {
      numero += 1;
      moteur.renoncer(CANAL);
      store.setState({ recherche: RECHERCHE_VIDE });
    },
    ajouterHypotheses: (nouvelles: readonly HypotheseNouvelle[]) =>
      supposer(addHypotheses(store.getState().analyse.hypotheses, nouvelles)),
    modifierHypothese: (hypothese) =>
      supposer(replaceHypothese(store.getState().analyse.hypotheses, hypothese)),
    retirerHypotheses: (ids) =>
      supposer(store.getState().analyse.hypotheses.filter(({ id }) => !ids.includes(id))),
    montrerAvant: (avant) => store.setState({ carteAvant: avant }),
  };
}
