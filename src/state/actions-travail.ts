import type { Actions } from './actions';
import { applyCommande } from './commandes';
import type { Contexte } from './contexte';
import type { Etat, Mouvement } from './etat';
import { choixDans } from './historique';
import { addAvisEchec } from './rafraichir';
import { adoptSession, cadrerSession, changeSources } from './session';
import { accorderCarte, suivreTravail } from './suivre';
import { travailDe } from './travail';

type ActionsTravail = Pick<
  Actions,
  | 'annuler'
  | 'retablir'
  | 'retenirScenario'
  | 'oublierScenario'
  | 'masquerCouches'
  | 'noter'
  | 'choisirSources'
  | 'installerMiseAJour'
>;

type Sens = 'annuler' | 'retablir';

/** The two stacks once a move has gone from one to the other; it may no longer be on top of its own. */
function deplacer({ journal, annules }: Etat, mouvement: Mouvement, sens: Sens): Partial<Etat> {
  const sans = (pile: readonly Mouvement[]) => pile.filter((autre) => autre !== mouvement);
  return sens === 'annuler'
    ? { journal: sans(journal), annules: [...annules, mouvement] }
    : { journal: [...journal, mouvement], annules: sans(annules) };
}

/** Undoes or redoes one move; a move on the files in use waits for the engine, which still holds them. */
async function rejouer(contexte: Contexte, sens: Sens): Promise<void> {
  const { store, moteur } = contexte;
  const etat = store.getState();
  const mouvement = (sens === 'annuler' ? etat.journal : etat.annules).at(-1);
  if (mouvement === undefined) return;
  const commande = sens === 'annuler' ? mouvement.inverse : mouvement.commande;
  const choix = choixDans(commande);
  const avant = travailDe(etat);
  if (choix === null) {
    store.setState({ ...applyCommande(etat, commande).changement, ...deplacer(etat, mouvement, sens) });
    accorderCarte(contexte, avant);
    await suivreTravail(contexte, avant);
    return;
  }
  if (etat.import.etat !== 'repos') return;
  try {
    const resultat = await moteur.choisirSources(choix);
    if (resultat.etat === 'annule') return;
    const { session } = resultat;
    // Other edits may have been made while the engine was assembling.
    const present = store.getState();
    const { changement } = applyCommande(present, commande);
    const { selection = present.selection } = changement;
    await adoptSession(contexte, session, {
      ...changement,
      choix: session.choix,
      onglet: selection === null ? 'etape' : present.onglet,
      ...cadrerSession(present, session),
      ...deplacer(present, mouvement, sens),
    });
    accorderCarte(contexte, avant);
  } catch (erreur) {
    addAvisEchec(store, erreur);
  }
}

/** Edits of the work that are not a view of the offer, and their history. */
export function createActionsTravail(
  contexte: Contexte,
  executer: Actions['executer'],
  installer: () => Promise<void>,
): ActionsTravail {
  const { store } = contexte;
  return {
    annuler: () => contexte.enchainer(() => rejouer(contexte, 'annuler')),
    retablir: () => contexte.enchainer(() => rejouer(contexte, 'retablir')),
    retenirScenario: (retenu) =>
      executer({ genre: 'retenirScenarios', retenus: [...store.getState().retenus, retenu] }),
    oublierScenario: (id) =>
      executer({
        genre: 'retenirScenarios',
        retenus: store.getState().retenus.filter(({ scenario }) => scenario.id !== id),
      }),
    masquerCouches: (ids) => executer({ genre: 'masquerCouches', ids }),
    noter: (notes) => executer({ genre: 'noter', notes }),
    choisirSources: (choix) => changeSources(contexte, () => choix),
    installerMiseAJour: () => void installer(),
  };
}
