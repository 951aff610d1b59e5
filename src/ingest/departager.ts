import type { Cadence } from './cadence';
import type { Lot } from './lot';
import { type Cumul, parGroupe, trier } from './rang-finess';

/** How records of one number are settled; rows are global ones of a `Cumul`. */
export interface Regles {
  /** > 0 when row `a` is to be preferred to row `b`, 0 when they say the same. */
  comparer(a: number, b: number): number;
  /** The record kept for a number, before those it sets aside. */
  retenir(gagnant: number): void;
  ecarter(perdant: number, gagnant: number, identique: boolean): void;
}

/** One record per number, whatever the order of rows and files; numbers come in ascending order. */
export async function departager(cumul: Cumul, regles: Regles, cadence: Cadence): Promise<void> {
  const ordre = trier(cumul.cle);
  await parGroupe(cumul.cle, ordre, cadence, (debut, fin) => {
    let gagnant = ordre[debut] as number;
    for (let k = debut + 1; k < fin; k += 1) {
      const autre = ordre[k] as number;
      if (regles.comparer(autre, gagnant) > 0) gagnant = autre;
    }
    regles.retenir(gagnant);
    for (let k = debut; k < fin; k += 1) {
      const perdant = ordre[k] as number;
      if (perdant !== gagnant) regles.ecarter(perdant, gagnant, regles.comparer(perdant, gagnant) === 0);
    }
  });
}

/**
 * Which of two records is the newer: a file vouches for all it holds on its own date; a file without date is
 * worth the date of each record. Between two of one day, the last updated.
 */
export function comparerDates(lotA: Lot, majA: number, lotB: Lot, majB: number): number {
  return (lotA.date || majA) - (lotB.date || majB) || majA - majB;
}

/** Two texts in an order of their own, to settle what nothing else does. */
export function comparerTextes(a: string, b: string): number {
  return a === b ? 0 : a > b ? 1 : -1;
}
