import { isMoteurArrete, type Secours } from '../workers/client';
import type { Moteur } from '../workers/moteur-api';
import type { Actions } from './actions';
import { type Contexte, messageDe } from './contexte';
import { adoptSession, readSources } from './session';

/**
 * What the page does when its engine has stopped (memory, a bug, a browser that ends its workers): the new one
 * reads the same files again, and everything shown is asked for again under the same filter and selection.
 */
export function createSecours(contexte: Contexte, signaler: Actions['signaler']): Secours {
  const { store } = contexte;

  const restaurer = async (neuf: Moteur): Promise<void> => {
    await neuf.ouvrir();
    const { sources, choix, fond } = store.getState();
    const { session } = await readSources(neuf, sources, choix);
    // Tiles are named by the set they draw: that of the former engine is gone.
    await adoptSession({ ...contexte, moteur: neuf }, session, {
      ensemble: null,
      demarrage: 'pret',
      erreurDemarrage: null,
    });
    if (fond === null) store.setState({ fond: await neuf.fondDeCarte() });
    const presentes = new Set([...session.choix.offre, ...session.choix.comparaison]);
    const perdues = [...choix.offre, ...choix.comparaison].filter((cle) => !presentes.has(cle));
    const nom = sources.find(({ cle }) => cle === perdues[0])?.nom ?? '';
    if (perdues.length > 0)
      signaler({ severite: 'erreur', code: 'source_perdue', details: { nombre: perdues.length, nom } });
    signaler({ severite: 'information', code: 'moteur_repris', details: { fichiers: presentes.size } });
  };

  return {
    reprendre: async (neuf) => {
      store.setState({ repriseMoteur: true });
      try {
        await restaurer(neuf);
        store.setState({ repriseMoteur: false });
      } catch (erreur) {
        // Stopped again, the banner stays: another restart or the giving up follows. Else it is said.
        if (isMoteurArrete(erreur)) throw erreur;
        store.setState({ repriseMoteur: false });
        signaler({ severite: 'erreur', code: 'moteur_arrete', details: { message: messageDe(erreur) } });
      }
    },
    abandonner: () => {
      // Nothing is left waiting for an answer that will not come.
      store.setState(({ demarrage, scenarios, comparaison }) => ({
        repriseMoteur: false,
        demarrage: demarrage === 'pret' ? demarrage : 'echec',
        scenarios: scenarios.etat === 'calcul' ? { ...scenarios, etat: 'erreur' } : scenarios,
        comparaison: { ...comparaison, etat: 'repos' },
      }));
      signaler({ severite: 'erreur', code: 'moteur_arrete', details: { message: '' } });
    },
  };
}
