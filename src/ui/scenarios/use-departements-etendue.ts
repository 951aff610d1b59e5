import { isPrecise, readEtendue } from '../../state/constantes';
import { useMagasin } from '../../state/utiliser-magasin';

const AUCUN: readonly string[] = [];

/** Départements of the chosen place; empty when everything is shown, null until the engine has said which. */
export function useDepartementsEtendue(): readonly string[] | null {
  const filtre = useMagasin((etat) => etat.filtre);
  const reponse = useMagasin((etat) => etat.reponses.etendue);
  const charges = useMagasin((etat) => etat.session?.departements) ?? [];
  const etendue = readEtendue(filtre);
  if (!isPrecise(etendue)) return etendue.departements.length === 0 ? AUCUN : etendue.departements;
  if (reponse?.etat === 'erreur') return AUCUN;
  if (reponse?.ajour !== true || reponse.valeur === null) return null;
  const presents = new Set(charges.map(({ code }) => code));
  return reponse.valeur.departements.filter((code) => presents.has(code));
}
