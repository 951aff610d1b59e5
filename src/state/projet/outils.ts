import { ErreurDepot } from '../../persistence/depot';
import type { EnvironnementProjets } from '../../persistence/environnement';
import type { Actions } from '../actions';
import { type Contexte, messageDe } from '../contexte';
import type { EtatProjet } from '../etat';
import type { Enregistreur } from './enregistreur';

/** What every operation on projects works with. */
export interface Outils {
  readonly contexte: Contexte;
  readonly environnement: EnvironnementProjets;
  readonly enregistreur: Enregistreur;
  readonly signaler: Actions['signaler'];
}

export function setProjet({ contexte }: Outils, changement: Partial<EtatProjet>): void {
  contexte.store.setState((etat) => ({ projet: { ...etat.projet, ...changement } }));
}

/** Runs what needs the storage; a refusal is told, never thrown. */
export async function attempt({ signaler }: Outils, tache: () => Promise<void>): Promise<boolean> {
  try {
    await tache();
    return true;
  } catch (erreur) {
    const plein = erreur instanceof ErreurDepot && erreur.raison === 'plein';
    signaler({
      severite: 'erreur',
      code: plein ? 'stockage_plein' : 'stockage_refuse',
      details: { message: messageDe(erreur) },
    });
    return false;
  }
}

/** Lists again what the browser keeps, and the room it takes. */
export async function refreshConnus(outils: Outils): Promise<void> {
  const { depot, espace } = outils.environnement;
  const [connus, place] = await Promise.all([
    depot.lister().catch(() => []),
    espace.estimer().catch(() => null),
  ]);
  setProjet(outils, { connus, espace: place });
}

/** Leaves the present work with nothing of it lost; throws when it could not be kept. */
export async function leaveProjet({ enregistreur, signaler, contexte }: Outils): Promise<void> {
  if (enregistreur.projet?.lectureSeule === true) {
    if (!enregistreur.aPerdre) return;
    await enregistreur.copier();
    signaler({ severite: 'information', code: 'projet_copie', details: {} });
    return;
  }
  await enregistreur.vider();
  const { enregistrement } = contexte.store.getState().projet;
  if (enregistrement.etat === 'echec' && enregistreur.aPerdre)
    throw new ErreurDepot(enregistrement.raison, enregistrement.message);
}
