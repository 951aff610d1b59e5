import { findNumero } from '../table/find-numero';

/**
 * Where a position comes from, from best to worst; columns store the place in this list.
 * `source`: coordinates of the record itself · `geocodee`: found from its address by a geocoding service ·
 * `commune`: point of its commune · `commune_approchee`: approximate point of its commune (postcode or EPCI
 * mean) · `aucune`: not placed, left out of distances.
 */
export const PRECISIONS = ['source', 'geocodee', 'commune', 'commune_approchee', 'aucune'] as const;
export type Precision = (typeof PRECISIONS)[number];

const GEOCODEE = PRECISIONS.indexOf('geocodee');

/** true of a position in PRECISIONS that tells an address, not a commune. */
export function isAdresse(precision: number | undefined): boolean {
  return precision !== undefined && precision <= GEOCODEE;
}

export const GENRES_COMMUNE = ['commune', 'arrondissement', 'deleguee', 'associee'] as const;
export type GenreCommune = (typeof GENRES_COMMUNE)[number];

/**
 * Communes of France, column-wise, sorted by INSEE code. Municipal arrondissements and communes
 * déléguées/associées are rows too and point to their parent. Positions of those without one of
 * their own are their parent's.
 */
export interface TableCommunes {
  readonly nombre: number;
  /** INSEE code, 5 characters, ascending. */
  readonly code: readonly string[];
  readonly nom: readonly string[];
  /** Position in GENRES_COMMUNE. */
  readonly genre: Uint8Array;
  /** Row of the parent, -1 for a plain commune. */
  readonly parent: Int32Array;
  /** Inhabitants, -1 unknown. */
  readonly population: Int32Array;
  /** Space-separated postcodes. */
  readonly codesPostaux: readonly string[];
  readonly codeDepartement: readonly string[];
  readonly codeRegion: readonly string[];
  /** SIREN of the EPCI, "" when none. */
  readonly codeEpci: readonly string[];
  /** 0 none, 1 chef-lieu of an arrondissement, 2 of a département, 3 of a région. */
  readonly rangChefLieu: Uint8Array;
  /** WGS84 degrees, NaN unknown. */
  readonly longitude: Float64Array;
  readonly latitude: Float64Array;
  /** Position in PRECISIONS ("commune", "commune_approchee" or "aucune"). */
  readonly precision: Uint8Array;
  /** Official area in km² when the user's contours or table give it, else NaN (cells are used instead). */
  readonly superficieKm2: Float32Array;
  readonly nomsEpci: ReadonlyMap<string, string>;
  /** Where names, populations and positions come from, for the attribution of every output. */
  readonly sources: readonly SourceReference[];
}

export interface SourceReference {
  readonly producteur: string;
  readonly jeu: string;
  readonly date: string;
  readonly licence: string;
}

/** Départements with their outline (WGS84, GeoJSON MultiPolygon coordinates; generalised to about 1 km). */
export interface Departement {
  /** INSEE code: 01, 2A, 971. */
  readonly code: string;
  readonly nom: string;
  readonly codeRegion: string;
  readonly nomRegion: string;
  readonly contour: readonly (readonly (readonly [number, number])[][])[];
}

/** Row of `code` in the table, -1 when absent (binary search). */
export function findCommune({ code: codes }: TableCommunes, code: string): number {
  return findNumero(codes, code);
}
