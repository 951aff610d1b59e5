import { estEntete } from './entete';
import type { Journal } from './journal';
import type { ContenuLot, Lecteur } from './lecteur';

/** What a kind of table does of its rows; the rest of a reader is the same for all. */
export interface LecteurTable {
  /** One row after the header, cells as text. true = accepted; otherwise the reason was noted. */
  lire(cellules: readonly string[], ligne: number): boolean;
  /** `contenu` at the end of the table, and how many rows accepted before turn out not to be. */
  terminer(): { readonly contenu: ContenuLot; readonly refusees: number };
}

/** Feeds a kind of table with the rows that follow the header and keeps their account. */
export class LecteurDeTable implements Lecteur {
  lignes = 0;
  acceptees = 0;
  private avantEntete = true;
  private readonly noms: readonly string[];
  private readonly journal: Journal;
  private readonly table: LecteurTable;

  constructor(noms: readonly string[], journal: Journal, table: LecteurTable) {
    this.noms = noms;
    this.journal = journal;
    this.table = table;
  }

  ligne(cellules: string[], ligne: number): void {
    if (estEntete(cellules, this.noms)) {
      if (this.avantEntete) {
        this.avantEntete = false;
        return;
      }
      this.lignes += 1;
      this.journal.noter('entete_repetee', ligne, null, cellules.join(' '));
      return;
    }
    if (cellules.every((valeur) => valeur.trim() === '')) return;
    this.lignes += 1;
    if (this.avantEntete) {
      this.journal.noter('ligne_hors_tableau', ligne, null, cellules.join(' '));
      return;
    }
    if (this.table.lire(cellules, ligne)) this.acceptees += 1;
  }

  guillemetIsole(ligne: number): void {
    this.journal.noter('guillemet_isole', ligne);
  }

  ligneTropLongue(ligne: number): void {
    this.lignes += 1;
    this.journal.noter('ligne_trop_longue', ligne);
  }

  plausible(cellules: string[]): boolean {
    return cellules.length === this.noms.length;
  }

  terminer(): ContenuLot {
    const { contenu, refusees } = this.table.terminer();
    this.acceptees -= refusees;
    return contenu;
  }
}
