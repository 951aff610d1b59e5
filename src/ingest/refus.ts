import type { CodeAnomalie } from './codes';

/** A file that cannot be read at all, with the reason to tell. */
export class RefusFichier extends Error {
  readonly code: CodeAnomalie;
  readonly valeur: string | null;

  constructor(code: CodeAnomalie, valeur: string | null = null) {
    super(code);
    this.code = code;
    this.valeur = valeur;
  }
}
