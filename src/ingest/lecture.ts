import type { Journal } from './journal';
import type { ContenuLot } from './lecteur';

/** A file read to its end. */
export interface Lecture {
  readonly contenu: ContenuLot;
  readonly journal: Journal;
  readonly encodage: string;
  readonly empreinte: string;
  readonly lignes: number;
  readonly acceptees: number;
  /** true for a header table that needs the user to say what its columns are. */
  readonly aCorrespondre?: boolean;
}
