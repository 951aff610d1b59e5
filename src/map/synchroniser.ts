import type { Carte } from './carte';

/**
 * Two maps that look at the same place: what one does the other follows, at every frame, and is not told back. The
 * second starts where the first one is. Returns how to part them.
 */
export function lierCartes(premiere: Carte, seconde: Carte): () => void {
  const separer = [
    premiere.suivreMouvements((vue) => seconde.imposerVue(vue)),
    seconde.suivreMouvements((vue) => premiere.imposerVue(vue)),
  ];
  const vue = premiere.lireVue();
  if (vue !== null) seconde.imposerVue(vue);
  return () => {
    for (const arreter of separer) arreter();
  };
}
