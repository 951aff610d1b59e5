import type { Projet } from './projet';
import { isObjet, type Objet, put } from './reparation/objet';

/** The project as it is written: plain JSON, with the fields of other versions back in their place. */
export function serializeProjet({ inconnus, ...projet }: Projet): Objet {
  return merge(projet, inconnus);
}

/** What we know wins over what we do not. */
function merge(connu: Objet, inconnu: Objet): Objet {
  const ensemble: Objet = {};
  for (const cle of Object.keys(inconnu)) put(ensemble, cle, inconnu[cle]);
  for (const cle of Object.keys(connu)) {
    const dessous = Object.hasOwn(inconnu, cle) ? inconnu[cle] : undefined;
    const valeur = connu[cle];
    put(ensemble, cle, isObjet(dessous) && isObjet(valeur) ? merge(valeur, dessous) : valeur);
  }
  return ensemble;
}
