import type { Verrou } from '../../persistence/environnement';
import { attempt, type Outils, refreshConnus, setProjet } from './outils';
import { startVierge } from './vierge';

const SANS_SUITE = { surDemande: async () => undefined, surPerte: () => undefined };

/** Deletes a project of this browser; the present one leaves the demonstration in its place. */
export async function deleteProjet(outils: Outils, id: string): Promise<void> {
  const { environnement, enregistreur, signaler, contexte } = outils;
  const { depot, verrous } = environnement;
  await attempt(outils, async () => {
    if (enregistreur.projet?.id === id) {
      await enregistreur.suspendre(async () => {
        await depot.supprimer(id);
        await startVierge(outils);
      });
    } else {
      const libre = await verrous.prendre(id, SANS_SUITE);
      if (libre === null) {
        signaler({ severite: 'avertissement', code: 'projet_ailleurs', details: {} });
        return;
      }
      await depot.supprimer(id).finally(() => libre.rendre());
    }
    if (contexte.store.getState().projet.offre?.id === id) setProjet(outils, { offre: null });
    await refreshConnus(outils);
  });
}

/** Forgets everything this browser keeps, the present work included. */
export async function forgetAll(outils: Outils): Promise<void> {
  const { environnement, enregistreur, signaler, contexte } = outils;
  await enregistreur.suspendre(() =>
    attempt(outils, async () => {
      const { depot, verrous } = environnement;
      // A tab that lost its project writes it no more: nothing erased comes back.
      const tenus: Verrou[] = [];
      for (const { id } of await depot.lister())
        if (id !== enregistreur.projet?.id)
          tenus.push((await verrous.prendre(id, SANS_SUITE)) ?? (await verrous.forcer(id, SANS_SUITE)));
      await depot.effacerTout();
      for (const tenu of tenus) tenu.rendre();
      environnement.espace.oublierReglages();
      contexte.store.setState({ profils: [], tailles: {} });
      await startVierge(outils);
      await refreshConnus(outils);
      signaler({ severite: 'information', code: 'tout_efface', details: {} });
    }),
  );
}
