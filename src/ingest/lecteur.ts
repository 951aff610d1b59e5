import type { Groupement } from '../domain/cooperation/groupement';
import type { Annexe } from '../domain/table/annexes';
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
  readonly groupements: readonly Groupement[] | null;
  readonly annexe: Annexe | null;
}

/** Nothing kept; a reader spreads it under what it has. */
export const CONTENU_VIDE = {
  etablissements: null,
  positions: null,
  capacites: null,
  entites: null,
  communes: null,
  groupements: null,
  annexe: null,
} as const;

/** Receives the records of one file and keeps their account. */
export interface Lecteur extends ReceveurLignes {
  /** Non-empty records but for the header line. */
  readonly lignes: number;
  readonly acceptees: number;
  terminer(): ContenuLot;
}
