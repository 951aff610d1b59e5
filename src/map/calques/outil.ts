import type { Calque } from './calque';

/** What is being drawn with the tool in hand. */
export function creerCalqueOutil(): Calque {
  return { sources: () => ({}), couches: () => ({}), appliquer: () => undefined, cliquables: [] };
}
