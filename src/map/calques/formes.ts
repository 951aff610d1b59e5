import type { Calque } from './calque';

/** Outlines laid over the map. */
export function creerCalqueFormes(): Calque {
  return { sources: () => ({}), couches: () => ({}), appliquer: () => undefined, cliquables: [] };
}
