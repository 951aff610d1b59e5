import type { Contexte } from '../etablissement/contexte';
import type { AlerteComparaison } from './changement';

/** Two vintages of the offer and what differs, column-wise: one row per establishment and kind of change. */
export interface Comparaison {
  readonly avant: Contexte;
  readonly apres: Contexte;
  readonly nombre: number;
  /** Position in GENRES_CHANGEMENT. */
  readonly genre: Uint8Array;
  /** Rows in the two offers, -1 when absent (opening, closure). */
  readonly ligneAvant: Int32Array;
  readonly ligneApres: Int32Array;
  /** Kilometres of a move, places gained or lost; NaN for other kinds. */
  readonly ecart: Float32Array;
  /** Row, in the other offer, of the establishment that has taken or given up the place; -1 none. */
  readonly remplacement: Int32Array;
  /** Rows, in the later offer, of the establishments in both; by FINESS number. */
  readonly lignesCommunes: Int32Array;
  /** For each of them, what could not be compared: one bit per RAISONS_NON_COMPARE. */
  readonly reserves: Uint8Array;
  /** What is true of the two files as wholes. */
  readonly alertes: readonly { readonly code: AlerteComparaison; readonly valeur: number }[];
}

/** Under this distance two positions of one establishment are the same place (metres of geocoding noise). */
export const SEUIL_DEPLACEMENT_KM = 0.3;
/** Under this distance, an opening and a closure of the same category are one establishment renumbered. */
export const SEUIL_REMPLACEMENT_KM = 0.1;
/** Share of earlier establishments missing from which the later file is probably only a part. */
export const PART_EXTRAIT_PARTIEL = 0.5;
