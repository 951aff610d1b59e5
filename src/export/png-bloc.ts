/** A part of the picture whose height is known before it is drawn at 0,0. */
export interface Bloc {
  readonly hauteur: number;
  readonly dessiner: (ctx: OffscreenCanvasRenderingContext2D) => void;
}

/** Width of a text in a font, CSS pixels. */
export type Mesurer = (texte: string, police: string) => number;

const FAMILLE = '"Segoe UI", Roboto, "Helvetica Neue", Arial, "Liberation Sans", sans-serif';

export function police(taillePx: number, graisse: 400 | 600 = 400): string {
  return `${graisse === 600 ? '600 ' : ''}${taillePx}px ${FAMILLE}`;
}

export const ENCRE = '#22272B';
export const ENCRE_SECONDE = '#4A4F54';
