import type { Hypothese } from '../hypothese/hypothese';
import type { CadreTerritorial } from '../territoire/cadre';
import type { EtendueResolue } from '../territoire/etendue';
import type { Socle } from '../territoire/socle';
import { approchee, listCommunesEtendue } from './communes-acces';
import { computeE2sfca } from './compute-e2sfca';
import { computeMinutesService } from './compute-minutes-service';
import { getDenominateur } from './denominateur';
import { type IdService, SERVICES, type Service } from './services';

export interface DemandeAccessibilite {
  readonly cadre: CadreTerritorial;
}

/** Every service seen from the communes of an extent, by code. */
export interface Accessibilite {
  readonly communes: readonly {
    readonly code: string;
    readonly nom: string;
    readonly departement: string;
    readonly habitants: number | null;
    readonly approchee: boolean;
  }[];
  readonly services: readonly {
    readonly service: IdService;
    /** By commune; NaN when none can be reached. */
    readonly minutes: Float64Array;
    readonly estimees: Uint8Array;
    /**
     * Places per 1,000 inhabitants of the service's bands (E2SFCA, continuous decay), by commune; null for a service
     * without places, or whose places are all unknown.
     */
    readonly acces: Float64Array | null;
  }[];
}

/** Minutes to the nearest of each service and places within its reach, commune by commune. */
export function computeAccessibilite(
  socle: Socle,
  etendue: EtendueResolue,
  hypotheses: readonly Hypothese[] = [],
): Accessibilite {
  const { communes } = socle.contexte;
  const choisies = listCommunesEtendue(socle, etendue);
  const lire = (parMaille: ArrayLike<number>): Float64Array =>
    Float64Array.from(choisies.mailles, (m) => parMaille[m] as number);
  return {
    communes: Array.from(choisies.lignes, (i) => ({
      code: communes.code[i] as string,
      nom: communes.nom[i] as string,
      departement: communes.codeDepartement[i] as string,
      habitants: Number.isNaN(socle.population.total[i]) ? null : (socle.population.total[i] as number),
      approchee: approchee(communes, i) === 1,
    })),
    services: SERVICES.map((service: Service & { readonly id: IdService }) => {
      const { minutes, estimees, offre } = computeMinutesService(socle, service, hypotheses);
      const connue = service.aPlaces && offre.placesInconnues < offre.nombre;
      return {
        service: service.id,
        minutes: lire(minutes),
        estimees: Uint8Array.from(choisies.mailles, (m) => estimees[m] as number),
        acces: connue
          ? lire(computeE2sfca(socle, service, 'e2sfca_gravite', hypotheses)).map(
              (a) => a * getDenominateur(service),
            )
          : null,
      };
    }),
  };
}
