import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ParametresScoring } from '../domain/scoring/scenario';
import type { Secours } from '../workers/client';
import type { Moteur } from '../workers/moteur-api';
import type { Actions } from './actions';
import { createActionsAnalyse } from './actions-analyse';
import { createActionsComparaison } from './actions-comparaison';
import { createActionsCooperations } from './actions-cooperations';
import { createActionsImplantation } from './actions-implantation';
import { createActionsImport } from './actions-import';
import { createActionsInterface, readTailles } from './actions-interface';
import { createActionsOutil } from './actions-outil';
import { createActionsProjet } from './actions-projet';
import { createActionsScenarios } from './actions-scenarios';
import { createActionsTables } from './actions-tables';
import { createActionsTravail } from './actions-travail';
import { createActionsVue } from './actions-vue';
import { type Contexte, createCle, createFile } from './contexte';
import type { Etat } from './etat';
import { createEtatInitial } from './etat-initial';
import { createSecours } from './reprendre-moteur';
import { followQuestions } from './suivre-questions';

/** The one store of the page: state to read, actions to call, engine for what is too large to be held here. */
export interface Magasin {
  readonly store: StoreApi<Etat>;
  readonly actions: Actions;
  readonly moteur: Moteur;
}

export interface OptionsMagasin {
  readonly moteur: Moteur;
  /** Where an engine that can stop says so: the store then puts the next one in the same state. */
  readonly secourir?: (secours: Secours) => void;
  readonly parametres: ParametresScoring;
  readonly stockage?: Contexte['stockage'];
  readonly projets?: Contexte['projets'];
  readonly maintenant?: Contexte['maintenant'];
  readonly nouvelleCle?: Contexte['nouvelleCle'];
  /** Takes the newer version of the application that is ready. */
  readonly installer?: () => Promise<void>;
  /** What the address or the handed-over work says. */
  readonly depart?: Partial<Etat>;
}

export function createMagasin({
  moteur,
  secourir = () => undefined,
  parametres,
  stockage = null,
  projets = null,
  maintenant = Date.now,
  nouvelleCle = createCle,
  installer = async () => undefined,
  depart = {},
}: OptionsMagasin): Magasin {
  const store = createStore<Etat>()(() => ({
    ...createEtatInitial(parametres),
    tailles: readTailles(stockage),
    ...depart,
  }));
  const contexte: Contexte = {
    store,
    moteur,
    stockage,
    projets,
    maintenant,
    nouvelleCle,
    enchainer: createFile(),
  };
  const interfaceUtilisateur = createActionsInterface(contexte);
  const vue = createActionsVue(contexte);
  const lecture = createActionsImport(contexte, {
    signaler: interfaceUtilisateur.signaler,
    examiner: (fichier) => actions.examiner(fichier),
  });
  /** The page is loaded again: what is not written yet is written first. Told of a failure, the user decides. */
  const installerEnregistre = async (): Promise<void> => {
    const ratee = (): boolean => store.getState().projet.enregistrement.etat === 'echec';
    const prevenu = ratee();
    await actions.enregistrerMaintenant();
    if (prevenu || !ratee()) await installer();
  };
  const actions: Actions = {
    ...interfaceUtilisateur,
    ...vue,
    ...lecture,
    ...createActionsScenarios(contexte),
    ...createActionsCooperations(contexte, vue.executer),
    ...createActionsComparaison(contexte, vue.executer),
    ...createActionsAnalyse(contexte, vue.executer),
    ...createActionsImplantation(contexte, vue.executer),
    ...createActionsOutil(contexte, vue.choisirEtendue),
    ...createActionsTables(contexte, lecture.importer),
    ...createActionsTravail(contexte, vue.executer, installerEnregistre),
    ...createActionsProjet(contexte, {
      executer: vue.executer,
      signaler: interfaceUtilisateur.signaler,
      importer: lecture.importer,
    }),
  };
  secourir(createSecours(contexte, actions.signaler));
  followQuestions(contexte);
  return { store, actions, moteur };
}
