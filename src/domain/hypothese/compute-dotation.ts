import { computeE2sfca } from '../acces/compute-e2sfca';
import type { Service } from '../acces/services';
import { computeDernierDixieme } from '../implantation/places/mesure-places';
import { medianePonderee } from '../stats/mediane-ponderee';
import type { Socle } from '../territoire/socle';
import type { Hypothese } from './hypothese';

/** How the places within reach (E2SFCA, gravity) are shared between the inhabitants concerned of an extent. */
export interface BilanDotation {
  /** Places per 1,000 of the tenth of the inhabitants concerned that has least. */
  readonly dernierDixieme: number;
  /**
   * Places that lack for everybody to have within reach what the median inhabitant has in the offer as it is; null when
   * that is nothing.
   */
  readonly deficit: number | null;
  /** Inhabitants concerned below that median. */
  readonly sousMediane: number | null;
}

/** Places per inhabitant that each maille has within reach. */
export function computeAccesPlaces(
  socle: Socle,
  service: Service,
  hypotheses: readonly Hypothese[] = [],
): Float64Array {
  return computeE2sfca(socle, service, 'e2sfca_gravite', hypotheses);
}

/**
 * Places per inhabitant the deficit is counted from: what the median inhabitant concerned reaches in the offer as it
 * is; null when that is nothing, or nobody is concerned.
 */
export function computeReferencePlaces(socle: Socle, service: Service, cible: Float64Array): number | null {
  const mediane = medianePonderee(computeAccesPlaces(socle, service), cible);
  return mediane !== null && mediane > 0 ? mediane : null;
}

/** null when nobody is concerned. */
export function computeDotation(
  acces: Float64Array,
  cible: Float64Array,
  reference: number | null,
): BilanDotation | null {
  const dedans = Array.from(cible.keys()).filter((m) => (cible[m] as number) > 0 && !Number.isNaN(acces[m]));
  if (dedans.length === 0) return null;
  const siens = Float64Array.from(dedans, (m) => acces[m] as number);
  const poids = Float64Array.from(dedans, (m) => cible[m] as number);
  const dernierDixieme = 1000 * computeDernierDixieme(siens, poids);
  if (reference === null) return { dernierDixieme, deficit: null, sousMediane: null };
  let deficit = 0;
  let sousMediane = 0;
  siens.forEach((a, i) => {
    const manque = reference - a;
    // What a rounding takes from the median itself is no lack.
    if (manque <= 1e-12 * reference) return;
    deficit += (poids[i] as number) * manque;
    sousMediane += poids[i] as number;
  });
  return { dernierDixieme, deficit, sousMediane };
}
