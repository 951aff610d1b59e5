import { writePassage } from '../persistence/passage';
import { writeAdresse } from '../state/adresse';
import { messageDe } from '../state/contexte';
import type { Magasin } from '../state/magasin';
import type { Page, Passer } from '../ui/en-ligne/contexte-passage';

const DOCUMENTS: Readonly<Record<Page, string>> = { locale: 'index.html', enLigne: 'en-ligne.html' };

/**
 * Moves to the other document. The address carries step, filters, view and selection; files and settings
 * wait in the browser's own database until the other document has taken and deleted them.
 */
export function createPasser({ store, actions }: Magasin): Passer {
  return async (vers) => {
    const etat = store.getState();
    try {
      await writePassage(window.indexedDB, {
        version: 1,
        date: Date.now(),
        fichiers: etat.sources.map(({ nom, contenu }) => ({
          nom,
          contenu: contenu instanceof Blob ? contenu : new Blob([new Uint8Array(contenu)]),
        })),
        vide: etat.session !== null && etat.session.fichiers.length === 0,
        parametres: etat.parametres,
      });
    } catch (erreur) {
      actions.signaler({
        severite: 'erreur',
        code: 'passage_impossible',
        details: { message: messageDe(erreur) },
      });
      return false;
    }
    const adresse = new URL(DOCUMENTS[vers], window.location.href);
    adresse.hash = writeAdresse(etat);
    window.location.assign(adresse);
    return true;
  };
}
