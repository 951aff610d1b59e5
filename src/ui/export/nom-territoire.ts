import type { Filtre } from '../../domain/etablissement/filtre';
import { COMMUN } from '../../i18n/commun';
import type { Session } from '../../workers/moteur-api';

/** How the territory shown is called in a title, and in a file name. */
export function nomTerritoire(
  session: Session,
  filtre: Filtre,
): { readonly nom: string; readonly code: string } {
  const choisis = filtre.valeurs.departement ?? [];
  const connus = session.departements.filter(({ code }) => choisis.length === 0 || choisis.includes(code));
  if (connus.length === 0 || connus.length > 3) {
    const nom = choisis.length > 3 ? COMMUN.territoire.plusieurs(choisis.length) : COMMUN.territoire.tous;
    return { nom, code: choisis.length > 3 ? 'selection' : 'france' };
  }
  return {
    nom: connus.map(({ nom, code }) => COMMUN.territoire.option(nom, code)).join(', '),
    code: connus.map(({ code }) => code).join('-'),
  };
}
