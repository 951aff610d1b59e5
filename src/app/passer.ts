import { writeAdresse } from '../state/adresse';
import type { Magasin } from '../state/magasin';
import type { Page, Passer } from '../ui/en-ligne/contexte-passage';
import { leaveMarque } from './marque-passage';

const DOCUMENTS: Readonly<Record<Page, string>> = { locale: 'index.html', enLigne: 'en-ligne.html' };

/** Moves to the other document, which takes up the project; the address carries what is looked at. */
export function createPasser({ store, actions }: Magasin): Passer {
  return async (vers) => {
    if (!(await actions.preparerPassage())) return false;
    leaveMarque();
    const adresse = new URL(DOCUMENTS[vers], window.location.href);
    adresse.hash = writeAdresse(store.getState());
    window.location.assign(adresse);
    return true;
  };
}
