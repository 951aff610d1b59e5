import { type RefObject, useLayoutEffect, useState } from 'react';

/** Inner width of an element in pixels, kept up to date; 0 before it is measured. */
export function useLargeur(element: RefObject<HTMLElement | null>): number {
  const [largeur, setLargeur] = useState(0);
  useLayoutEffect(() => {
    const cible = element.current;
    if (cible === null) return;
    // A hidden element measures 0: its last width is the better guess.
    const observateur = new ResizeObserver(() => {
      if (cible.clientWidth > 0) setLargeur(cible.clientWidth);
    });
    observateur.observe(cible);
    setLargeur(cible.clientWidth);
    return () => observateur.disconnect();
  });
  return largeur;
}
