import type { CodeAnomalie } from './codes';
import { Journal } from './journal';

/** What joining adds to the account of one lot. */
export class Bilan {
  readonly journal = new Journal();
  rejetees = 0;

  rejeter(code: CodeAnomalie, ligne: number, colonne: string, valeur: string): void {
    this.rejetees += 1;
    this.journal.noter(code, ligne, colonne, valeur);
  }
}
