import type { GenreFichier } from './contrat';
import type { LotCapacites, LotCommunes, LotEntites, LotEtablissements, LotPositions } from './lot';
import type { ReceveurLignes } from './tokeniseur';

/** What a reader hands over at the end of its file. */
export interface ContenuLot {
  readonly genre: GenreFichier;
  /** AAAAMMJJ, 0 unknown. */
  readonly date: number;
  readonly etablissements: LotEtablissements | null;
  readonly positions: LotPositions | null;
  readonly capacites: LotCapacites | null;
  readonly entites: LotEntites | null;
  readonly communes: LotCommunes | null;
}

/** Receives the records of one file and keeps their account. */
export interface Lecteur extends ReceveurLignes {
  /** Non-empty records but for the header line. */
  readonly lignes: number;
  readonly acceptees: number;
  terminer(): ContenuLot;
}
