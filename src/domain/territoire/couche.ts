import type { Emprise } from '../etablissement/filtre';

export const NIVEAUX_COUCHE = ['commune', 'epci', 'ght', 'libre'] as const;
export type NiveauCouche = (typeof NIVEAUX_COUCHE)[number];

/** Rings in WGS84 degrees; outer ring counter-clockwise, holes clockwise (RFC 7946). */
export interface TerritoireDessine {
  readonly code: string | null;
  readonly nom: string;
  readonly polygones: readonly (readonly (readonly (readonly [number, number])[])[])[];
}

/** A layer without its outlines, which stay with the engine and reach the map as tiles. */
export type ResumeCouche = Omit<CoucheTerritoires, 'territoires'> & {
  readonly nombre: number;
  /** Median width of its territories, degrees of longitude: too small on screen, they are not drawn. */
  readonly coteMedianDegres: number;
};

/** Contours read from one file, simplified for drawing. */
export interface CoucheTerritoires {
  readonly id: string;
  readonly nom: string;
  readonly niveau: NiveauCouche;
  readonly fichier: string;
  readonly date: string | null;
  readonly emprise: Emprise;
  readonly territoires: readonly TerritoireDessine[];
  /** Vertices read and kept. */
  readonly sommetsLus: number;
  readonly sommetsGardes: number;
}
