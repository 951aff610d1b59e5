import type { ParametresTemps } from '../geo/temps-trajet';
import type { ModePerimetre } from './niveau';

export interface DemandePerimetres {
  readonly mode: ModePerimetre;
  readonly temps: ParametresTemps;
}

/** Rings of WGS84 degrees, RFC 7946: a GeoJSON MultiPolygon's coordinates. */
export type Polygones = readonly (readonly (readonly (readonly [number, number])[])[])[];

/** The perimeter of one GHT, drawn in one way. */
export interface PerimetreGht {
  /** Id of the group. */
  readonly id: string;
  readonly nom: string;
  /** Name of the support establishment, null unknown. */
  readonly support: string | null;
  /** How this one is drawn: an official contour that is missing falls back to null polygons. */
  readonly mode: ModePerimetre;
  readonly polygones: Polygones | null;
  readonly membres: number;
  /** Members with a position in the loaded offer. */
  readonly membresPlaces: number;
  readonly communes: number;
  readonly population: number | null;
  /** Medico-social establishments inside, and those whose gestionnaire is a member. */
  readonly esmsDedans: number;
  readonly esmsDeMembres: number;
  readonly partApprochee: number;
}

export interface PerimetresGht {
  readonly mode: ModePerimetre;
  readonly perimetres: readonly PerimetreGht[];
  /** Communes of the loaded départements in no perimeter, and health establishments of no GHT. */
  readonly communesHors: readonly { readonly code: string; readonly nom: string }[];
  readonly hopitauxHors: readonly {
    readonly numeroFiness: string;
    readonly nom: string;
    readonly commune: string | null;
  }[];
  /** true when the official mode was asked for and no contours of GHT are loaded. */
  readonly sansContours: boolean;
}
