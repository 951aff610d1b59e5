import type { Calque } from './calque';

/** Places supposed or proposed. */
export function creerCalqueSites(): Calque {
  return { sources: () => ({}), couches: () => ({}), appliquer: () => undefined, cliquables: [] };
}
