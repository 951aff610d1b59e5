import type { Colonnes, UsageTableau } from './colonnes';

/** A header recognised in a text. */
export interface Entete {
  readonly noms: readonly string[];
  readonly colonnes: Colonnes;
  readonly usage: UsageTableau;
}

/** true when a record repeats the header, as files glued together do. */
export function estEntete(champs: readonly string[], noms: readonly string[]): boolean {
  return (
    champs.length === noms.length && champs.every((valeur, k) => valeur.trim() === (noms[k] as string).trim())
  );
}
