import type { ChoixReference } from '../equipement/table-equipement';
import type { MethodeClasses } from '../projet/reglages-analyse';
import type { CadreTerritorial } from '../territoire/cadre';
import type { CarteTerritoires } from './carte-territoires';

/** Small maps of several variables of one place. */
export interface DemandePetitesCartes {
  readonly cadre: CadreTerritorial;
  /** Ids of the catalogue of variables. */
  readonly variables: readonly string[];
  readonly methode: MethodeClasses;
  readonly classes: number;
  readonly bornes: readonly number[];
  readonly references: Readonly<Record<string, number>>;
  readonly reference?: ChoixReference;
}

/** One of the small maps; its columns are those of the territories of the set. */
export interface PetiteCarte {
  readonly variable: string;
  /** NaN unknown. */
  readonly valeurs: Float64Array;
  readonly classes: Int8Array;
  /** The same for every small map whose variable has the same unit. */
  readonly bornes: readonly number[];
  readonly manquants: number;
  readonly estime: boolean;
}

export interface PetitesCartes {
  readonly niveau: CarteTerritoires['niveau'];
  readonly codes: readonly string[];
  readonly noms: readonly string[];
  /** West, south, east, north of each, NaN without outline nor point. */
  readonly emprises: Float64Array;
  readonly contours: CarteTerritoires['contours'];
  readonly partApprochee: number;
  /** Drawing box, in its own units. */
  readonly largeur: number;
  readonly hauteur: number;
  /** SVG path of each territory, "" without an outline; empty when there are too many to be told apart. */
  readonly traces: readonly string[];
  readonly cartes: readonly PetiteCarte[];
}

/** Beyond it territories of a small map are specks. */
export const TERRITOIRES_MAX_PETITES = 3000;
