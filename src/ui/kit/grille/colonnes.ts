import type { Explication } from '../../../i18n/chiffre';

/** A column of a grid: how wide, and how much it matters when room is short. */
export interface ColonneGrille<Cle extends string = string> {
  readonly cle: Cle;
  readonly libelle: string;
  /** Full name, read on hover. */
  readonly libelleLong?: string;
  /** Smallest width in pixels, and share of what is left (0 = fixed). */
  readonly largeurPx: number;
  readonly part: number;
  /** 0 is kept to the last. */
  readonly priorite: number;
  readonly nombre?: boolean;
  /** true when a click on the header sorts. */
  readonly triable?: boolean;
  /** Definition, source and missing share of the column, behind a mark in its header. */
  readonly explication?: Explication;
}

/** Columns that fit in a width, the least important leaving first; a grid never scrolls sideways. */
export function fitColonnes<Colonne extends ColonneGrille>(
  colonnes: readonly Colonne[],
  largeurPx: number,
): readonly Colonne[] {
  let gardees = colonnes;
  const total = (): number => gardees.reduce((somme, colonne) => somme + colonne.largeurPx, 0);
  while (gardees.length > 1 && total() > largeurPx) {
    const derniere = Math.max(...gardees.map((colonne) => colonne.priorite));
    const restantes = gardees.filter((colonne) => colonne.priorite !== derniere);
    if (restantes.length === 0) break;
    gardees = restantes;
  }
  return gardees;
}

/** Value of `grid-template-columns`. */
export function gabarit(colonnes: readonly ColonneGrille[]): string {
  return colonnes
    .map((colonne) => (colonne.part === 0 ? `${colonne.largeurPx}px` : `minmax(0, ${colonne.part}fr)`))
    .join(' ');
}
