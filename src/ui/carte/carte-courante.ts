import { useSyncExternalStore } from 'react';
import type { Carte } from '../../map/carte';

/** The map on screen, for its picture and for a second map tied to it; React holds nothing of it. */
let courante: Carte | null = null;
const ecouteurs = new Set<() => void>();

export function poserCarte(carte: Carte | null): void {
  courante = carte;
  for (const ecouteur of ecouteurs) ecouteur();
}

export function carteCourante(): Carte | null {
  return courante;
}

function suivre(ecouteur: () => void): () => void {
  ecouteurs.add(ecouteur);
  return () => ecouteurs.delete(ecouteur);
}

/** The map on screen, once it is there. */
export function useCarteCourante(): Carte | null {
  return useSyncExternalStore(suivre, carteCourante);
}
