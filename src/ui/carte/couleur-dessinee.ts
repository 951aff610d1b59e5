import type { CouleurOffre } from '../../domain/projet/reglages-analyse';
import type { Etat } from '../../state/etat';

/** Steps about the offer, where the user chooses what colours tell; elsewhere they tell the families. */
export function isCouleurAuChoix({ etape }: Pick<Etat, 'etape'>): boolean {
  return etape === 'offre' || etape === 'donnees' || etape === 'gestionnaires';
}

export function couleurDessinee(etat: Pick<Etat, 'etape' | 'analyse'>): CouleurOffre {
  return isCouleurAuChoix(etat) ? etat.analyse.couleur : 'famille';
}
