import { isMaillage } from '../../persistence/is-maillage';
import type { FichierTransmis } from '../../workers/moteur-api';
import { adoptProjet } from './adopter';
import { attempt, leaveProjet, type Outils, refreshConnus } from './outils';

/** Opens a portable file as a project of this browser; one that is already kept stays beside it. */
export async function openFichierProjet(outils: Outils, fichier: FichierTransmis): Promise<void> {
  const { environnement, enregistreur, signaler, contexte } = outils;
  const { openMaillage } = await import('../../persistence/open-maillage');
  const lu = await openMaillage(toBlob(fichier.contenu));
  if (lu.issue === 'refuse') {
    signaler({
      severite: 'erreur',
      code: 'projet_refuse',
      details: { nom: fichier.nom, raison: lu.code, valeur: lu.valeur },
    });
    return;
  }
  // What is open goes first; when it cannot be kept, nothing replaces it.
  if (!(await attempt(outils, () => leaveProjet(outils)))) return;
  const deja = await environnement.depot.lire(lu.projet.id).catch(() => null);
  const id = deja === null && lu.projet.id !== '' ? lu.projet.id : contexte.nouvelleCle();
  const nom = deja === null ? lu.projet.nom : environnement.nommerCopie(lu.projet.nom);
  const { creeLe, inconnus } = lu.projet;
  const pris = await adoptProjet(
    outils,
    { projet: { ...lu.projet, id, nom }, contenus: lu.sources, reparations: lu.reparations },
    async () => ({
      id,
      creeLe,
      inconnus,
      revision: 0,
      verrou: await environnement.verrous.prendre(id, enregistreur.surveillance),
      lectureSeule: false,
    }),
  );
  if (!pris) return;
  await enregistreur.ecrireTout();
  await refreshConnus(outils);
}

/** The first portable project among the user's files; null when there is none. */
export async function findFichierProjet(
  fichiers: readonly FichierTransmis[],
): Promise<FichierTransmis | null> {
  for (const fichier of fichiers) if (await isMaillage(fichier.contenu)) return fichier;
  return null;
}

function toBlob(contenu: Blob | Uint8Array): Blob {
  return contenu instanceof Blob ? contenu : new Blob([contenu.slice()]);
}
