import { attempt, type Outils, refreshConnus } from './outils';
import { resumeProjet } from './reprendre';

/** This tab writes the project from now on; what the other one wrote comes first. */
export async function takeOver(outils: Outils): Promise<void> {
  const { environnement, enregistreur, signaler } = outils;
  const { projet } = enregistreur;
  if (projet === null || !projet.lectureSeule) return;
  await attempt(outils, async () => {
    const verrou = await environnement.verrous.forcer(projet.id, enregistreur.surveillance);
    const garde = await environnement.depot.lire(projet.id);
    if (garde === null || garde.revision === projet.revision) {
      enregistreur.reprendreLaMain(verrou, garde === null ? 0 : garde.revision);
      return;
    }
    // The other tab went on: what it wrote is the project; what was changed here is kept beside it.
    if (enregistreur.aPerdre) {
      await enregistreur.copier();
      signaler({ severite: 'avertissement', code: 'projet_copie', details: {} });
    }
    await resumeProjet(outils, projet.id, verrou);
    await refreshConnus(outils);
  });
}
