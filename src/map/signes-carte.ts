/** Signs of the legend of a map of territories; drawn on screen and on images alike. */
export type SigneCarte =
  /** A class of colours. */
  | { readonly genre: 'classe'; readonly couleur: string; readonly opacite: number }
  /** What is unknown. */
  | { readonly genre: 'inconnu' }
  /** The grid of a bivariate map: rows from the low to the high of the second variable. */
  | {
      readonly genre: 'croisement';
      readonly couleurs: readonly (readonly string[])[];
      readonly opacite: number;
    }
  /** Circles with the very radii of the map, largest first, each with its value. */
  | {
      readonly genre: 'cercles';
      readonly cercles: readonly { readonly rayonPx: number; readonly libelle: string }[];
    }
  /** A negative value shown by a circle. */
  | { readonly genre: 'cercleNegatif' };

/** Side of a square of the grid of a bivariate map, pixels. */
export const COTE_CROISEMENT_PX = 20;
/** Room of an arrow along the grid. */
export const MARGE_CROISEMENT_PX = 9;

export function hauteurCroisement(couleurs: readonly (readonly string[])[]): number {
  return couleurs.length * COTE_CROISEMENT_PX + MARGE_CROISEMENT_PX + 4;
}

/** Least distance between two values written beside circles. */
const INTERLIGNE_PX = 13;

/** Where nested circles and their values stand: circles share their lowest point, values stand apart at the right. */
interface PoseCercles {
  readonly largeur: number;
  readonly hauteur: number;
  readonly cercles: readonly {
    readonly cx: number;
    readonly cy: number;
    readonly rayonPx: number;
    readonly yTexte: number;
    readonly libelle: string;
  }[];
  readonly xTexte: number;
}

export function poserCercles(cercles: Extract<SigneCarte, { genre: 'cercles' }>['cercles']): PoseCercles {
  const max = Math.max(...cercles.map(({ rayonPx }) => rayonPx));
  const bas = Math.max(2 * max, INTERLIGNE_PX * cercles.length) + 4;
  let libre = 0;
  return {
    largeur: 2 * max + 110,
    hauteur: bas + 4,
    xTexte: 2 * max + 16,
    cercles: cercles.map(({ rayonPx, libelle }) => {
      const haut = bas - 2 * rayonPx;
      const yTexte = Math.max(haut, libre + INTERLIGNE_PX / 2);
      libre = yTexte + INTERLIGNE_PX / 2;
      return { cx: max + 2, cy: bas - rayonPx, rayonPx, yTexte, libelle };
    }),
  };
}
