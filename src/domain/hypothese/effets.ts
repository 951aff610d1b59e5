import type { IdService } from '../acces/services';
import type { CadreTerritorial } from '../territoire/cadre';
import type { BilanImplantation } from './propositions';

/** Asked with the suppositions of the frame; compared with the offer as it is. */
export interface DemandeEffets {
  readonly cadre: CadreTerritorial;
  readonly service: IdService;
  readonly seuilMinutes: number;
}

export interface EffetsHypotheses {
  readonly service: IdService;
  readonly avant: BilanImplantation & { readonly places: number | null; readonly etablissements: number };
  readonly apres: BilanImplantation & { readonly places: number | null; readonly etablissements: number };
  /** Rates of equipment that move, over the extent. */
  readonly taux: readonly {
    readonly taux: string;
    readonly avant: number | null;
    readonly apres: number | null;
  }[];
  /** Communes whose minutes change, most helped first. */
  readonly communes: readonly {
    readonly code: string;
    readonly nom: string;
    readonly avant: number | null;
    readonly apres: number | null;
    readonly cible: number | null;
  }[];
  /** Suppositions that name nothing loaded, by id. */
  readonly ignorees: readonly string[];
}
