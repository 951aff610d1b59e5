import type { ColonneCode } from '../shared/colonne-code';

/** What a row of capacity is about: only medico-social and social ones enter `places`. */
export const NATURES_CAPACITE = ['medico_social', 'sanitaire', 'autre'] as const;
export type NatureCapacite = (typeof NATURES_CAPACITE)[number];

/** Places (or beds) and dwellings are never added. */
export const UNITES_CAPACITE = ['places', 'logements'] as const;
export type UniteCapacite = (typeof UNITES_CAPACITE)[number];

/**
 * Capacities by discipline, mode and public, one row per active activity, grouped by establishment:
 * rows of establishment `i` are [debut[i], debut[i + 1]).
 */
export interface Capacites {
  readonly nombre: number;
  /** Length: number of establishments + 1. */
  readonly debut: Uint32Array;
  /** Codes of the discipline (924…), mode of functioning (11, 21…) and public (711, 436…); "" unknown. */
  readonly discipline: ColonneCode;
  readonly mode: ColonneCode;
  readonly public: ColonneCode;
  /** Position in NATURES_CAPACITE and in UNITES_CAPACITE. */
  readonly nature: Uint8Array;
  readonly unite: Uint8Array;
  /** NaN unknown. */
  readonly installees: Float32Array;
  readonly autorisees: Float32Array;
}

/** One row as a plain object, for the details panel and exports. `null` = unknown. */
export interface LigneCapacite {
  readonly discipline: string | null;
  readonly mode: string | null;
  readonly public: string | null;
  readonly libelleDiscipline: string | null;
  readonly libelleMode: string | null;
  readonly libellePublic: string | null;
  readonly nature: NatureCapacite;
  readonly unite: UniteCapacite;
  readonly installees: number | null;
  readonly autorisees: number | null;
}
