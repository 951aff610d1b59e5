import type { ColonneTri } from '../../domain/etablissement/filtre';

/** A column of the table: where it stands, how wide, and how much it matters when room is short. */
export interface Colonne {
  readonly cle: ColonneTri | 'statut';
  /** Sort key, null when the engine does not sort on it. */
  readonly tri: ColonneTri | null;
  /** Smallest width in pixels, and share of what is left. */
  readonly largeurPx: number;
  readonly part: number;
  /** 0 is kept to the last. */
  readonly priorite: number;
  readonly nombre?: boolean;
}

const COLONNES: readonly Colonne[] = [
  { cle: 'nom', tri: 'nom', largeurPx: 250, part: 4, priorite: 0 },
  { cle: 'categorie', tri: 'categorie', largeurPx: 150, part: 2.5, priorite: 2 },
  { cle: 'places', tri: 'places', largeurPx: 68, part: 0, priorite: 1, nombre: true },
  { cle: 'commune', tri: 'commune', largeurPx: 110, part: 1.5, priorite: 1 },
  { cle: 'departement', tri: 'departement', largeurPx: 52, part: 0, priorite: 4 },
  { cle: 'gestionnaire', tri: 'gestionnaire', largeurPx: 160, part: 2.5, priorite: 3 },
  { cle: 'statut', tri: null, largeurPx: 140, part: 1.5, priorite: 7 },
  { cle: 'dateOuverture', tri: 'dateOuverture', largeurPx: 92, part: 0, priorite: 6 },
  { cle: 'numeroFiness', tri: 'numeroFiness', largeurPx: 92, part: 0, priorite: 5 },
];

/** Columns that fit in a width, the least important leaving first; the table never scrolls sideways. */
export function fitColonnes(largeurPx: number, plusieursDepartements: boolean): readonly Colonne[] {
  let gardees = COLONNES.filter((colonne) => plusieursDepartements || colonne.cle !== 'departement');
  const total = (): number => gardees.reduce((somme, colonne) => somme + colonne.largeurPx, 0);
  while (gardees.length > 1 && total() > largeurPx) {
    const derniere = Math.max(...gardees.map((colonne) => colonne.priorite));
    gardees = gardees.filter((colonne) => colonne.priorite !== derniere);
  }
  return gardees;
}

/** Value of `grid-template-columns`. */
export function gabarit(colonnes: readonly Colonne[]): string {
  return colonnes
    .map((colonne) => (colonne.part === 0 ? `${colonne.largeurPx}px` : `minmax(0, ${colonne.part}fr)`))
    .join(' ');
}
