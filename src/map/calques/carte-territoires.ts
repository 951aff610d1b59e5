import type { Calque } from './calque';

/** Territories coloured by a variable, under the points. */
export function creerCalqueCarteTerritoires(): Calque {
  return { sources: () => ({}), couches: () => ({}), appliquer: () => undefined, cliquables: [] };
}
