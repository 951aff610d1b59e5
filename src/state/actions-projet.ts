import type { Actions } from './actions';
import type { Contexte } from './contexte';

export type ActionsProjet = Pick<
  Actions,
  | 'nommerProjet'
  | 'demarrerProjets'
  | 'enregistrerMaintenant'
  | 'enregistrerProjet'
  | 'actualiserProjets'
  | 'nouveauProjet'
  | 'reprendreProjet'
  | 'reporterReprise'
  | 'supprimerProjet'
  | 'exporterProjet'
  | 'ouvrirProjet'
  | 'prendreLaMain'
  | 'effacerTout'
  | 'fermerBilanOuverture'
>;

/** The project: where it is kept and how it is taken up again. */
export function createActionsProjet(_contexte: Contexte, executer: Actions['executer']): ActionsProjet {
  const rien = async (): Promise<void> => undefined;
  return {
    nommerProjet: (nom) => executer({ genre: 'nommer', nom }),
    demarrerProjets: rien,
    enregistrerMaintenant: rien,
    enregistrerProjet: rien,
    actualiserProjets: rien,
    nouveauProjet: rien,
    reprendreProjet: rien,
    reporterReprise: () => undefined,
    supprimerProjet: rien,
    exporterProjet: async () => null,
    ouvrirProjet: rien,
    prendreLaMain: rien,
    effacerTout: rien,
    fermerBilanOuverture: () => undefined,
  };
}
