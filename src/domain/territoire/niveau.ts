/** Levels a territory can be read at, from the widest. */
export const NIVEAUX_TERRITOIRE = ['region', 'departement', 'ght', 'bassin', 'epci', 'commune'] as const;
export type NiveauTerritoire = (typeof NIVEAUX_TERRITOIRE)[number];

/**
 * How computed basins are made: communes go to the nearest pole by estimated time. A pole has at least `seuil`
 * inhabitants, or `seuil` establishments of the offer; `table` takes the user's own commune table instead.
 */
export const CRITERES_BASSINS = ['habitants', 'etablissements', 'table'] as const;
export interface ParametresBassins {
  readonly critere: (typeof CRITERES_BASSINS)[number];
  readonly seuil: number;
}

export const BASSINS_DEFAUT: ParametresBassins = { critere: 'habitants', seuil: 10_000 };

/**
 * How the perimeter of a GHT is drawn: official contours brought by the user, communes whose nearest member
 * hospital by estimated time belongs to it, or the envelope of its members.
 */
export const MODES_PERIMETRE = ['bassin', 'officiel', 'enveloppe'] as const;
export type ModePerimetre = (typeof MODES_PERIMETRE)[number];

/** A level with what it needs to be computed. */
export interface ReglagesNiveau {
  readonly niveau: NiveauTerritoire;
  /** Used by the level `bassin` only. */
  readonly bassins: ParametresBassins;
}

/**
 * A territory that no dimension of the filter holds: those of the levels région, bassin and GHT, an outline drawn
 * on the map (WGS84, open ring), and what lies within some estimated minutes of a point.
 */
export type TerritoireCalcule =
  | { readonly genre: 'region'; readonly codes: readonly string[] }
  | { readonly genre: 'bassin'; readonly bassins: ParametresBassins; readonly codes: readonly string[] }
  | { readonly genre: 'ght'; readonly codes: readonly string[] }
  | {
      readonly genre: 'dessin';
      readonly nom: string;
      readonly contour: readonly (readonly [number, number])[];
    }
  | {
      readonly genre: 'rayon';
      readonly nom: string;
      readonly longitude: number;
      readonly latitude: number;
      readonly minutes: number;
    };

/** true when what the territory holds changes with the travel times. */
export function suitLesTemps(territoire: TerritoireCalcule | null): boolean {
  switch (territoire?.genre) {
    case 'rayon':
    case 'ght':
      return true;
    case 'bassin':
      return territoire.bassins.critere !== 'table';
    default:
      return false;
  }
}

/** Communes shared out between the territories of one level; rows are those of the table of communes. */
export interface Decoupage {
  readonly niveau: NiveauTerritoire;
  /** Official code, INSEE code of the pole of a basin, id of the group of a GHT; ascending. */
  readonly codes: readonly string[];
  readonly noms: readonly string[];
  /** Territory of each commune row (arrondissements and déléguées follow their commune), -1 in none. */
  readonly parCommune: Int32Array;
}
