import type { Emprise } from '../../domain/etablissement/filtre';

/** Metropolitan France with its islands. */
export const METROPOLE: Emprise = [-5.2, 41.3, 9.6, 51.15];

/** Beyond this width a rectangle joins metropolitan France and overseas: most of it would be ocean. */
const LARGEUR_MAX_DEGRES = 35;

/**
 * Rectangle worth showing for an offer: the offer's own, or metropolitan France when the offer also has
 * overseas départements (they are reached by the département filter). A single point gets some ground
 * around it.
 */
export function choisirCadre(emprise: Emprise): Emprise {
  const [ouest, sud, est, nord] = emprise;
  const touche = ouest < METROPOLE[2] && est > METROPOLE[0] && sud < METROPOLE[3] && nord > METROPOLE[1];
  if (est - ouest > LARGEUR_MAX_DEGRES && touche) return METROPOLE;
  const marge = 0.01;
  if (est - ouest < marge || nord - sud < marge)
    return [ouest - marge, sud - marge, est + marge, nord + marge];
  return emprise;
}
