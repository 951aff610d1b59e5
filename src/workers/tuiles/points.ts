/** What tiles are made from: points in columns, row by row. */
export interface PointsTuiles {
  /** WGS84 degrees; NaN when not placed. */
  readonly longitude: Float64Array;
  readonly latitude: Float64Array;
  /** Kind of each point, under NOMBRE_GENRES: what the clusters count apart. */
  readonly genre: Uint8Array;
  /** Above 0 when the place is approximate; clusters count these too. */
  readonly approche: Uint8Array;
}

/** Most kinds the clusters can count. */
const NOMBRE_GENRES = 8;
