import type { ReactNode } from 'react';

/** Units of the drawing, stretched to the room it is given. */
export const LARGEUR_BARRE = 100;
export const HAUTEUR_BARRE = 8;

/** Frame of the small bars of the page; what they tell stands beside them in words. */
export function CadreBarre({ children }: { readonly children: ReactNode }) {
  return (
    <svg
      className="portrait-barre"
      viewBox={`0 0 ${LARGEUR_BARRE} ${HAUTEUR_BARRE}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}
