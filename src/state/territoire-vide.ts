import { isPrecise, isToute, readEtendue } from '../domain/territoire/etendue';
import type { Etat } from './etat';

/**
 * Why nothing is shown of the chosen place: the files in use hold none of its départements (`absent`: it comes from an
 * address, a project or files since replaced), or no establishment there (`sans_etablissement`).
 */
export type TerritoireVide = 'absent' | 'sans_etablissement';

/** null when the place holds something, when nothing restricts it, or as long as nobody knows. */
export function findTerritoireVide({
  session,
  filtre,
  reponses,
}: Pick<Etat, 'session' | 'filtre' | 'reponses'>): TerritoireVide | null {
  if (session === null || session.nombreEtablissements === 0) return null;
  const etendue = readEtendue(filtre);
  if (isToute(etendue)) return null;
  const charges = new Set(session.departements.map(({ code }) => code));
  // Départements alone need no question to the engine.
  if (!isPrecise(etendue)) return etendue.departements.some((code) => charges.has(code)) ? null : 'absent';
  const { etendue: reponse } = reponses;
  const forme = reponse?.ajour === true ? reponse.valeur : null;
  if (forme === null || forme.etablissements > 0) return null;
  return forme.departements.some((code) => charges.has(code)) ? 'sans_etablissement' : 'absent';
}
