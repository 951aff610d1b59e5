import { useSyncExternalStore } from 'react';
import type { Carte } from '../../map/carte';
import type { CaptureCarte } from '../../map/props';

/** The map on screen, for its picture and for a second map tied to it; React holds nothing of them. */
let courante: Carte | null = null;
let seconde: Carte | null = null;
const ecouteurs = new Set<() => void>();

export function poserCarte(carte: Carte | null): void {
  courante = carte;
  for (const ecouteur of ecouteurs) ecouteur();
}

/** The second of two maps side by side. */
export function poserSecondeCarte(carte: Carte | null): void {
  seconde = carte;
}

/** Pictures of the maps on screen, from left to right: one after the other, each repaints at the scale of the picture. */
export async function captureAffichees(): Promise<readonly CaptureCarte[]> {
  const captures: CaptureCarte[] = [];
  for (const carte of [courante, seconde]) if (carte !== null) captures.push(await carte.capturePng());
  return captures;
}

function carteCourante(): Carte | null {
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
