import type { GenreCommune } from '../../src/domain/territoire/commune.ts';

/** One row of the commune table before it is encoded. */
export interface CommuneSource {
  readonly code: string;
  readonly nom: string;
  readonly genre: GenreCommune;
  readonly parent: string | null;
  readonly departement: string;
  readonly population: number | null;
  readonly codesPostaux: readonly string[];
  readonly epci: string | null;
  /** `[lat, lon]` of GeoNames. */
  readonly point: readonly [number, number] | null;
}

/** Rows of `communes.json` of the package, only the fields read here. */
export interface CommunePaquet {
  readonly code: string;
  readonly nom: string;
  readonly type: 'commune-actuelle' | 'arrondissement-municipal' | 'commune-deleguee' | 'commune-associee';
  readonly departement: string;
  readonly population?: number;
  readonly codesPostaux?: readonly string[];
  readonly anciensCodes?: readonly string[];
  /** Parent of a déléguée or associée. */
  readonly chefLieu?: string;
  /** Parent of an arrondissement. */
  readonly commune?: string;
}
