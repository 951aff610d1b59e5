import type { Carte } from '../../map/carte';

/** The map on screen, for its picture; React holds nothing of it. */
let courante: Carte | null = null;

export function poserCarte(carte: Carte | null): void {
  courante = carte;
}

export function carteCourante(): Carte | null {
  return courante;
}
