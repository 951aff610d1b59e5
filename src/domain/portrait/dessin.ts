import type { NiveauTerritoire } from '../territoire/niveau';

/** Rings of a territory: x0, y0, x1, y1… in km from the north-west corner of the drawing, southwards. */
export type Trace = readonly (readonly number[])[];

/** A drawing to scale: equal-area projection around its middle. */
export interface Dessin {
  readonly largeurKm: number;
  readonly hauteurKm: number;
}

/** A value by territory, cut into classes. */
export interface CartePortrait {
  /** Id of the catalogue of variables. */
  readonly variable: string;
  /** null unknown. */
  readonly valeurs: readonly (number | null)[];
  /** Class of each, -1 unknown. */
  readonly classes: readonly number[];
  /** All bounds, first and last included. */
  readonly bornes: readonly number[];
  readonly manquants: number;
  readonly estime: boolean;
}

export interface CartesPortrait {
  readonly dessin: Dessin;
  readonly niveau: NiveauTerritoire;
  readonly contours: 'officiels' | 'approches' | 'aucun';
  readonly noms: readonly string[];
  readonly formes: readonly Trace[];
  /** Outline of the whole territory. */
  readonly contour: Trace;
  /** Distant lands drawn at the left, at another scale. */
  readonly encarts: number;
  readonly cartes: readonly CartePortrait[];
  /** Where the territory stands: in its département, or in metropolitan France; null when neither helps. */
  readonly situation: {
    readonly cadre: 'departement' | 'france';
    readonly nom: string | null;
    readonly dessin: Dessin;
    readonly fond: readonly Trace[];
    readonly territoire: Trace;
  } | null;
}
