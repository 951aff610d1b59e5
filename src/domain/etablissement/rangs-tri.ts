/** Order of all rows on one column: equal values share a rank, unknown ones have the rank `nombre`. */
export interface RangsTri {
  readonly rangs: Uint32Array;
  /** Number of distinct known values. */
  readonly nombre: number;
}
