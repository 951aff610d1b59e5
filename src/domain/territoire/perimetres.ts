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
  /** 11-digit number, null unknown. */
  readonly numeroGcc: string | null;
  /** Name of the support establishment, null unknown. */
  readonly support: string | null;
  /** How this one is drawn. */
  readonly mode: ModePerimetre;
  /** null when it cannot be drawn in that way (no official contour of it, no member with a position). */
  readonly polygones: Polygones | null;
  /** Rank of its colour: neighbours differ. */
  readonly teinte: number;
  /** What the outline is made of: official contours (its own or those of communes), cells, or points. */
  readonly nature: 'officiels' | 'approches';
  readonly membres: number;
  /** FINESS numbers of the legal entities that are members, or run one, ascending. */
  readonly gestionnaires: readonly string[];
  /** Members with a position in the loaded offer. */
  readonly membresPlaces: number;
  /** Hospitals of its members that are loaded and placed, and those of them its outline does not hold. */
  readonly hopitaux: number;
  readonly hopitauxDehors: number;
  /** Communes inside (arrondissements of cities known by them): by their point, in the mode "bassin" by definition. */
  readonly communes: number;
  /** Inhabitants of these communes, null when none is known. */
  readonly population: number | null;
  /** Medico-social establishments inside, those whose gestionnaire is a member, and those of both. */
  readonly esmsDedans: number;
  readonly esmsDeMembres: number;
  readonly esmsDeMembresDedans: number;
  /** Share of its communes whose point is approximate. */
  readonly partApprochee: number;
}

/** A hospital that is in no GHT. */
export interface HopitalHors {
  readonly numeroFiness: string;
  readonly nom: string;
  readonly commune: string | null;
  readonly departement: string;
  readonly categorie: string;
  /** true for a public health establishment, which the law binds to be in one, save a dispensation. */
  readonly public: boolean;
}

export interface PerimetresGht {
  readonly mode: ModePerimetre;
  /** By name. */
  readonly perimetres: readonly PerimetreGht[];
  /** Communes of the loaded départements in no perimeter, by code. */
  readonly communesHors: readonly { readonly code: string; readonly nom: string }[];
  /** Open health establishments of no GHT: public ones first, then by number. */
  readonly hopitauxHors: readonly HopitalHors[];
  /** true when the official mode was asked for and no contours of GHT are loaded. */
  readonly sansContours: boolean;
  /** Official contours that bear the name or the number of no loaded GHT. */
  readonly contoursInconnus: readonly string[];
}
