/** Départements as committed (`data/departements.json`). */
export interface DepartementsEncodes {
  readonly version: 1;
  readonly pasParDegre: number;
  readonly departements: readonly {
    readonly code: string;
    readonly nom: string;
    readonly codeRegion: string;
    readonly nomRegion: string;
    /** Polygons → rings → "dx dy,dx dy…": steps of 1 / pasParDegre degree from one vertex to the next, ring left open. */
    readonly contour: readonly (readonly string[])[];
  }[];
}
