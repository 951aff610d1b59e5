import type { IdService } from '../acces/services';
import type { IdTaux } from '../equipement/catalogue';
import type { CadreTerritorial } from '../territoire/cadre';
import type { BilanDotation } from './compute-dotation';
import type { BilanImplantation } from './propositions';

/** Asked with the suppositions of the frame; compared with the offer as it is. */
export interface DemandeEffets {
  readonly cadre: CadreTerritorial;
  readonly service: IdService;
  readonly seuilMinutes: number;
}

/** What a supposition names. */
export interface NomHypothese {
  readonly id: string;
  /** false when it names a commune or an establishment that is not loaded: it changes nothing. */
  readonly connue: boolean;
  readonly commune: string | null;
  readonly etablissement: string | null;
  /** Where it stands once supposed, null unknown. */
  readonly position: readonly [number, number] | null;
  /** Places of the establishment as it is, null unknown. */
  readonly placesActuelles: number | null;
}

/** One service in the extent, before or after. */
export interface EtatService extends BilanImplantation {
  /** Sum of the known places, null when none is known. */
  readonly places: number | null;
  readonly placesInconnues: number;
  readonly etablissements: number;
  /** Mean places per 1,000 inhabitants concerned within reach (E2SFCA, gravity); null for what has no places. */
  readonly acces: number | null;
  /** How those places are shared; null for what has no places, or without anybody concerned. */
  readonly dotation: BilanDotation | null;
}

export interface EffetsHypotheses {
  readonly service: IdService;
  readonly seuilMinutes: number;
  readonly avant: EtatService;
  readonly apres: EtatService;
  /** Places per 1,000 that the median inhabitant concerned reaches in the offer as it is; null without any. */
  readonly accesMedian: number | null;
  readonly cibleEstimee: boolean;
  /** Share of the communes of the extent whose point is approximate. */
  readonly partApprochee: number;
  /** Rates of equipment that move, over the extent. */
  readonly taux: readonly {
    readonly taux: IdTaux;
    readonly avant: number | null;
    readonly apres: number | null;
    readonly estime: boolean;
  }[];
  /** Communes whose minutes or places within reach change, most helped by minutes, then by places, first. */
  readonly communes: readonly {
    readonly code: string;
    readonly nom: string;
    readonly avant: number | null;
    readonly apres: number | null;
    /** Places per 1,000 inhabitants concerned within reach (E2SFCA); null for what has no places. */
    readonly accesAvant: number | null;
    readonly accesApres: number | null;
    /** Inhabitants of the bands, null unknown. */
    readonly cible: number | null;
    readonly approchee: boolean;
  }[];
  /** Names of what the suppositions are about, in their order; null for what is not loaded. */
  readonly noms: readonly NomHypothese[];
  /** Suppositions that name nothing loaded, by id. */
  readonly ignorees: readonly string[];
}
