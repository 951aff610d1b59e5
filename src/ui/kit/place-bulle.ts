/** A rectangle of the window, in CSS pixels. */
export interface Rectangle {
  readonly gauche: number;
  readonly haut: number;
  readonly largeur: number;
  readonly hauteur: number;
}

const MARGE_PX = 8;
const ECART_PX = 6;

/**
 * Where to put a bubble of a given size so that it stays in the window: under its anchor when there is
 * room, above otherwise, and never past an edge.
 */
export function placeBulle(
  ancre: Rectangle,
  bulle: { readonly largeur: number; readonly hauteur: number },
  fenetre: { readonly largeur: number; readonly hauteur: number },
): { readonly gauche: number; readonly haut: number } {
  const dessous = ancre.haut + ancre.hauteur + ECART_PX;
  const dessus = ancre.haut - ECART_PX - bulle.hauteur;
  const tientDessous = dessous + bulle.hauteur + MARGE_PX <= fenetre.hauteur;
  const haut = tientDessous || dessus < MARGE_PX ? dessous : dessus;
  return {
    gauche: borner(ancre.gauche, MARGE_PX, fenetre.largeur - bulle.largeur - MARGE_PX),
    haut: borner(haut, MARGE_PX, fenetre.hauteur - bulle.hauteur - MARGE_PX),
  };
}

/** `valeur` between `bas` and `haut`; `bas` wins when they cross (a bubble larger than the window). */
function borner(valeur: number, bas: number, haut: number): number {
  return Math.max(bas, Math.min(valeur, haut));
}
