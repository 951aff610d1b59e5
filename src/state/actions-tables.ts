import type { Actions } from './actions';
import type { Contexte } from './contexte';

type ActionsTables = Pick<
  Actions,
  'examiner' | 'fermerExamen' | 'importerTable' | 'oublierProfil' | 'retenirProfils'
>;

/** Mapping of the user's tables. */
export function createActionsTables({ store }: Contexte, _importer: Actions['importer']): ActionsTables {
  return {
    examiner: async () => undefined,
    fermerExamen: () => store.setState({ examen: null, fenetre: null }),
    importerTable: async () => undefined,
    oublierProfil: (id) => store.setState((etat) => ({ profils: etat.profils.filter((p) => p.id !== id) })),
    retenirProfils: (profils) => store.setState({ profils }),
  };
}
