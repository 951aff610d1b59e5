import type { CadreTerritorial } from '../territoire/cadre';
import type { CommunesAcces } from './communes-acces';
import type { IdService } from './services';

/** Without a threshold: the answer holds what any threshold needs (`readZones`). */
export interface DemandeZones {
  readonly cadre: CadreTerritorial;
  readonly service: IdService;
}

/** Inhabitants of some communes; those whose number is unknown count for nothing. */
export interface Concernes {
  readonly communes: number;
  readonly habitants: number;
  readonly plus75: number;
  /** Those the service is for. */
  readonly cible: number;
}

/** How the inhabitants of an extent stand by minutes to a service. */
export interface RepartitionMinutes {
  readonly service: IdService;
  /** Farthest first; those that reach nothing before all. */
  readonly communes: CommunesAcces;
  /** Sums over the first n communes, n from 0 to all of them. */
  readonly cumuls: {
    readonly habitants: Float64Array;
    readonly plus75: Float64Array;
    readonly cible: Float64Array;
  };
  /** Establishments of the whole offer that give it, suppositions included. */
  readonly etablissements: number;
  readonly sansPosition: number;
  readonly communesSansPoint: number;
  readonly partApprochee: number;
  /** true when the bands of at least one commune are shares of its département. */
  readonly populationEstimee: boolean;
}

/** What a threshold separates. */
export interface ZonesBlanches {
  readonly seuilMinutes: number;
  /** The first communes of the distribution, as many as `auDela.communes`. */
  readonly auDela: Concernes;
  readonly ensemble: Concernes;
  /** Communes so near the threshold that the estimate cannot tell on which side they are. */
  readonly indecis: Concernes;
}
