import { messageDe } from '../contexte';
import { CHOIX_DEPART, createEtatInitial } from '../etat-initial';
import { adoptSession, cadrerSession, readSources } from '../session';
import { travailDe } from '../travail';
import { type Outils, setProjet } from './outils';

/** The demonstration, and nothing of the user: where a new project begins. */
export async function startVierge(outils: Outils): Promise<void> {
  const { contexte, enregistreur, signaler } = outils;
  const { store, moteur } = contexte;
  try {
    const { session } = await readSources(moteur, [], CHOIX_DEPART);
    const etat = store.getState();
    const { choix: _choix, ...travail } = travailDe(createEtatInitial(etat.parametresDefaut));
    await adoptSession(contexte, session, {
      ...travail,
      ...cadrerSession(etat, session),
      sources: [],
      journal: [],
      annules: [],
      onglet: 'etape',
      limiterCarte: false,
      examen: null,
      aExaminer: [],
      aNommer: [],
    });
    enregistreur.adopter(null);
    setProjet(outils, { offre: null, ouverture: null });
  } catch (erreur) {
    signaler({ severite: 'erreur', code: 'moteur', details: { message: messageDe(erreur) } });
  }
}
