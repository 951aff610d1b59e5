import type { CadreTerritorial } from '../territoire/cadre';
import type { IdService } from './services';

export interface DemandeZones {
  readonly cadre: CadreTerritorial;
  readonly service: IdService;
  readonly seuilMinutes: number;
}

/** A commune beyond the threshold. */
export interface CommuneBlanche {
  readonly code: string;
  readonly nom: string;
  readonly departement: string;
  /** null when no establishment can be reached at all. */
  readonly minutes: number | null;
  readonly population: number | null;
  readonly plus75: number | null;
  readonly approchee: boolean;
}

export interface ZonesBlanches {
  readonly service: IdService;
  readonly seuilMinutes: number;
  /** Farthest first. */
  readonly communes: readonly CommuneBlanche[];
  /** Inhabitants, those of 75 and over and those the service is for: beyond the threshold, and in the whole extent. */
  readonly auDela: Concernes;
  readonly ensemble: Concernes;
  /** Inhabitants concerned beyond each whole number of minutes from 0, for the curve under the slider. */
  readonly courbe: readonly number[];
  readonly populationEstimee: boolean;
  readonly communesSansPoint: number;
  readonly partApprochee: number;
}

export interface Concernes {
  readonly communes: number;
  readonly habitants: number;
  readonly plus75: number;
  readonly cible: number;
}
