import { FAMILLES_COOPERATION, type FamilleCooperation } from './scenario';

/** What the rank of a group is made of. */
export interface Classement {
  readonly id: string;
  readonly famille: FamilleCooperation;
  readonly departement: string;
  readonly note: { readonly score: number; readonly classable: boolean };
  readonly portee: number | null;
  readonly minutesMoyennes: number;
}

/** Score as ranked: two decimals, so that a hair's breadth does not decide. */
export function scoreArrondi(score: number): number {
  return Math.round(score * 100) / 100;
}

/**
 * Order of the lists (method C.1 "Selection"): family, groups with enough data first, rounded score, portée for a
 * parcours, mean minutes, then département and identifier so that the order is always the same.
 */
export function comparerCandidats(a: Classement, b: Classement): number {
  return (
    FAMILLES_COOPERATION.indexOf(a.famille) - FAMILLES_COOPERATION.indexOf(b.famille) ||
    Number(b.note.classable) - Number(a.note.classable) ||
    scoreArrondi(b.note.score) - scoreArrondi(a.note.score) ||
    (b.portee ?? 0) - (a.portee ?? 0) ||
    a.minutesMoyennes - b.minutesMoyennes ||
    comparer(a.departement, b.departement) ||
    comparer(a.id, b.id)
  );
}

function comparer(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
