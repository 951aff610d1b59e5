import type { MesureAcces } from '../projet/reglages-analyse';
import type { CadreTerritorial } from '../territoire/cadre';
import type { IdService } from './services';

export interface DemandeAcces {
  readonly cadre: CadreTerritorial;
  readonly service: IdService;
  readonly mesure: MesureAcces;
}

/** Reach of one service from one commune. */
export interface AccesCommune {
  readonly code: string;
  readonly nom: string;
  readonly population: number | null;
  /** Inhabitants of the bands the service is for. */
  readonly cible: number | null;
  readonly cibleEstimee: boolean;
  readonly approchee: boolean;
  /** Minutes to the nearest, null when there is none anywhere or the commune has no point. */
  readonly minutes: number | null;
  /** true when they are estimated, false when the user's table tells them. */
  readonly minutesEstimees: boolean;
  /** FINESS number of the nearest, null for a supposed establishment. */
  readonly plusProche: string | null;
  /** Places per 1,000 inhabitants of the bands within reach; null for the measure "minutes". */
  readonly acces: number | null;
}

export interface TableAcces {
  readonly service: IdService;
  readonly mesure: MesureAcces;
  /** Communes of the extent, by code. */
  readonly communes: readonly AccesCommune[];
  /** Median of the measure over the inhabitants concerned, in the extent and over all that is loaded. */
  readonly mediane: number | null;
  readonly medianeEnsemble: number | null;
  readonly etablissements: number;
  readonly sansPosition: number;
  readonly placesInconnues: number;
  readonly partApprochee: number;
  readonly avertissements: readonly { readonly code: string; readonly valeur: number }[];
}
