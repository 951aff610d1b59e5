import type { MesureAcces } from '../projet/reglages-analyse';
import type { CadreTerritorial } from '../territoire/cadre';
import type { CommunesAcces } from './communes-acces';
import type { IdService } from './services';

export interface DemandeAcces {
  readonly cadre: CadreTerritorial;
  readonly service: IdService;
  readonly mesure: MesureAcces;
}

/** Reach of one service from the communes of an extent, by code. */
export interface TableAcces {
  readonly service: IdService;
  readonly mesure: MesureAcces;
  readonly communes: CommunesAcces;
  /** FINESS number of the nearest to each, "" for a supposed establishment or none. */
  readonly plusProches: readonly string[];
  /**
   * Places (establishments for a service without places) within reach of each, per `pour` inhabitants of the bands;
   * null for the measure "minutes".
   */
  readonly acces: Float64Array | null;
  readonly pour: number;
  /**
   * Median of the measure over the inhabitants concerned, in the extent and over all that is loaded; null when
   * nobody is concerned or nothing can be reached.
   */
  readonly mediane: number | null;
  readonly medianeEnsemble: number | null;
  /** Establishments of the whole offer that give it, suppositions included. */
  readonly etablissements: number;
  readonly sansPosition: number;
  readonly placesInconnues: number;
  readonly communesSansPoint: number;
  readonly partApprochee: number;
  /** true when the bands of at least one commune are shares of its département. */
  readonly populationEstimee: boolean;
}
