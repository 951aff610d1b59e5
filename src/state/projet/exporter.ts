import { listContenus } from './etat-vers-projet';
import type { Outils } from './outils';

/** The portable file of the present work, with a name every system accepts. */
export async function exportProjet(
  { contexte, enregistreur }: Outils,
  notice: string,
): Promise<{ readonly nom: string; readonly contenu: Blob }> {
  const { writeMaillage } = await import('../../persistence/write-maillage');
  const etat = contexte.store.getState();
  const projet = enregistreur.decrire();
  const contenu = await writeMaillage(projet, listContenus(etat), notice);
  enregistreur.noterExport(etat);
  const propre = projet.nom
    .replace(/[\p{C}/\\:*?"<>|]/gu, ' ')
    .trim()
    .slice(0, 80);
  const date = projet.modifieLe.slice(0, 10);
  return { nom: `${propre === '' ? 'projet' : propre} ${date}.maillage`, contenu };
}
