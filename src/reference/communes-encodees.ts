import type { SourceReference } from '../domain/territoire/commune';

/**
 * The commune table as committed (`data/communes.json`): one string per column, written to be small once
 * compressed and quick to read. Rows are in INSEE order.
 */
export interface CommunesEncodees {
  readonly version: 1;
  readonly sources: readonly SourceReference[];
  /** Two-character prefix → its three-digit ends, as runs: `{"01": "1-2,4-8,…"}`. */
  readonly codes: Readonly<Record<string, string>>;
  /** Names, one a line. */
  readonly noms: string;
  /** Inhabitants separated by commas, empty = unknown. */
  readonly populations: string;
  /** Postcodes, one row a line, separated by spaces; the two first characters are left out when they are those of the INSEE code, "=" repeats the line above. */
  readonly codesPostaux: string;
  /** `SIREN name`, one EPCI a line. */
  readonly epcis: string;
  /** Place of the EPCI in `epcis` + 1, separated by commas, empty = none, "=" = as the row before. */
  readonly epciDesCommunes: string;
  /** Rows that are not plain communes: `code parent`, one a line, per kind. */
  readonly rattachements: Readonly<Record<'arrondissement' | 'deleguee' | 'associee', string>>;
  /** Codes of the chefs-lieux of arrondissement, département and région, separated by spaces. */
  readonly chefsLieux: readonly [string, string, string];
  /**
   * Real points, `lat lon` in 1e-5 degree from the corner of the département (`coins`), separated by commas,
   * empty = none. Approximate points are not stored: the loader computes them.
   */
  readonly points: string;
  /** Département → south-west corner, 1e-5 degree: `[lat, lon]`. */
  readonly coins: Readonly<Record<string, readonly [number, number]>>;
}
