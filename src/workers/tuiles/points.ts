/** What tiles are made from: points in columns, row by row. */
export interface PointsTuiles {
  /** WGS84 degrees; NaN when not placed. */
  readonly longitude: Float64Array;
  readonly latitude: Float64Array;
  readonly genre: Uint8Array;
  /** Above 0 when the place is approximate; clusters count these too. */
  readonly approche: Uint8Array;
}
