import type { Bloc } from './png-bloc';

/** Where a map and its legend stand on the picture, from the top left of what is drawn. */
export interface PlaceCarte {
  readonly x: number;
  readonly legendeX: number;
  readonly legendeY: number;
  readonly legende: Bloc;
}

export interface Planche {
  readonly largeur: number;
  readonly hauteur: number;
  readonly places: readonly PlaceCarte[];
}

/** Width of a legend beside its map, and the least one under it has. */
const LEGENDE_PX = 230;
const ECART_PX = 24;
const SOUS_CARTE_PX = 10;

/** One map has its legend on its right; several stand side by side, each with its own legend under it. */
export function disposerPlanche<C extends { readonly largeurPx: number; readonly hauteurPx: number }>(
  cartes: readonly C[],
  disposerLegende: (carte: C, largeurPx: number) => Bloc,
): Planche {
  const [seule, ...autres] = cartes;
  if (seule !== undefined && autres.length === 0) {
    const legende = disposerLegende(seule, LEGENDE_PX);
    return {
      largeur: seule.largeurPx + ECART_PX + LEGENDE_PX,
      hauteur: Math.max(seule.hauteurPx, legende.hauteur),
      places: [{ x: 0, legendeX: seule.largeurPx + ECART_PX, legendeY: 0, legende }],
    };
  }
  const places: PlaceCarte[] = [];
  let x = 0;
  let hauteur = 0;
  for (const carte of cartes) {
    const largeur = Math.max(carte.largeurPx, LEGENDE_PX);
    const legende = disposerLegende(carte, largeur);
    const legendeY = carte.hauteurPx + SOUS_CARTE_PX;
    places.push({ x, legendeX: x, legendeY, legende });
    x += largeur + ECART_PX;
    hauteur = Math.max(hauteur, legendeY + legende.hauteur);
  }
  return { largeur: Math.max(0, x - ECART_PX), hauteur, places };
}
