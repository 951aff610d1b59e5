import type { IdService } from '../acces/services';
import type { ReglagesImplantation } from '../projet/reglages-analyse';
import type { CadreTerritorial } from '../territoire/cadre';
import type { BilanDotation } from './compute-dotation';
import type { Hypothese } from './hypothese';

export interface DemandePropositions {
  readonly cadre: CadreTerritorial;
  readonly service: IdService;
  readonly seuilMinutes: number;
  readonly implantation: ReglagesImplantation;
}

/** A site proposed, in the order they help. */
export interface SitePropose {
  readonly commune: string;
  readonly nom: string;
  /** Existing establishment that receives the places, null for a new site. */
  readonly numeroFiness: string | null;
  readonly nomEtablissement: string | null;
  /** true when the point of its commune is approximate. */
  readonly approchee: boolean;
  readonly longitude: number;
  readonly latitude: number;
  /** Places it receives. */
  readonly places: number;
  /** Places it has already when it gives the service, null for an opening. */
  readonly placesActuelles: number | null;
  /**
   * What the objective gains by it once those before are there: minutes of the mean, inhabitants covered or minutes of
   * the worst-served tenth for a site; places of the deficit or places per 1,000 of the tenth that has least for places.
   */
  readonly gain: number;
  /** Inhabitants of the bands whose nearest service a site becomes, or who have the places within their catchment. */
  readonly cibleServie: number;
  readonly hypothese: Hypothese;
}

/** State of reach before or after. */
export interface BilanImplantation {
  /** Mean minutes to the nearest, weighted by the inhabitants concerned; null without any. */
  readonly minutesMoyennes: number | null;
  readonly minutesPlusLongues: number | null;
  /** Mean minutes of the worst-served tenth of the inhabitants concerned. */
  readonly minutesMoinsBienServis: number | null;
  /** Inhabitants concerned within the threshold. */
  readonly couverts: number;
  readonly auDela: number;
}

/** With the sharing of places where it was looked for. */
export interface BilanPropositions extends BilanImplantation {
  readonly dotation: BilanDotation | null;
}

export interface Propositions {
  readonly service: IdService;
  readonly seuilMinutes: number;
  readonly implantation: ReglagesImplantation;
  /** What was looked for: sites where the service has no places, whatever the settings. */
  readonly quoi: ReglagesImplantation['quoi'];
  readonly sites: readonly SitePropose[];
  readonly avant: BilanPropositions;
  readonly apres: BilanPropositions;
  /**
   * `exacte`: proved best. `heuristique`: greedy with swaps; `ecartMax` is the share of the greatest gain imaginable
   * that it may miss, by a proven bound; 0 when exact, null when nothing could be gained.
   */
  readonly methode: 'exacte' | 'heuristique';
  readonly ecartMax: number | null;
  readonly candidats: number;
  /** true when inhabitants by age are estimated somewhere in the extent. */
  readonly cibleEstimee: boolean;
  /** Share of the communes of the extent whose point is approximate. */
  readonly partApprochee: number;
  readonly avertissements: readonly { readonly code: string; readonly valeur: number }[];
}
