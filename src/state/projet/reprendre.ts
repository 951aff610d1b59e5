import type { Verrou } from '../../persistence/environnement';
import { adoptProjet } from './adopter';
import { checkContenus } from './installer';
import { type Outils, refreshConnus } from './outils';

/** Takes up a project kept in this browser; `tenu` when its lock is already held. */
export async function resumeProjet(outils: Outils, id: string, tenu: Verrou | null = null): Promise<void> {
  const { environnement, enregistreur, signaler } = outils;
  const { depot, verrous } = environnement;
  const garde = await depot.lire(id);
  const { repairProjet } = await import('../../persistence/repair-projet');
  const lu = garde === null ? null : repairProjet(garde.brut);
  if (garde === null || lu === null) {
    signaler({ severite: 'erreur', code: 'projet_introuvable', details: {} });
    await refreshConnus(outils);
    return;
  }
  const contenus = new Map<string, Blob>();
  for (const { cle } of lu.projet.sources) {
    const contenu = await depot.lireSource(id, cle);
    if (contenu !== null) contenus.set(cle, contenu);
  }
  const pret = checkContenus({ ...lu.projet, id }, contenus);
  const prendre = async (): Promise<Verrou | null> => {
    // A project read again in the tab that writes it keeps its lock.
    const courant = enregistreur.projet;
    if (courant?.id === id && courant.verrou !== null) return courant.verrou;
    return verrous.prendre(id, enregistreur.surveillance);
  };
  await adoptProjet(outils, { ...pret, reparations: [...lu.reparations, ...pret.reparations] }, async () => {
    const verrou = tenu ?? (await prendre());
    const { creeLe, inconnus } = lu.projet;
    return { id, creeLe, inconnus, revision: garde.revision, verrou, lectureSeule: verrou === null };
  });
}
