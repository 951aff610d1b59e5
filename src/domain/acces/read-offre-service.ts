import type { Hypothese } from '../hypothese/hypothese';
import type { Socle } from '../territoire/socle';
import { keepForSocle } from './memo-socle';
import { adaptOffreService, listOffreService, type OffreService } from './offre-service';
import { cleService, type Service } from './services';

/**
 * `listOffreService`, kept for the ground: minutes and catchments are asked for one after the other. Suppositions are
 * applied to the offer as it is.
 */
export function readOffreService(
  socle: Socle,
  service: Service,
  hypotheses: readonly Hypothese[] = [],
): OffreService {
  const cle = `offre ${cleService(service)} ${JSON.stringify(hypotheses)}`;
  return keepForSocle(socle, cle, () =>
    hypotheses.length === 0
      ? listOffreService(socle, service)
      : adaptOffreService(socle, service, readOffreService(socle, service), hypotheses),
  );
}
