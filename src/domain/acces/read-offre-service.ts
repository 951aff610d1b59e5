import type { Hypothese } from '../hypothese/hypothese';
import type { Socle } from '../territoire/socle';
import { keepForSocle } from './memo-socle';
import { listOffreService, type OffreService } from './offre-service';
import { cleService, type Service } from './services';

/** `listOffreService`, kept for the ground: minutes and catchments are asked for one after the other. */
export function readOffreService(
  socle: Socle,
  service: Service,
  hypotheses: readonly Hypothese[] = [],
): OffreService {
  return keepForSocle(socle, `offre ${cleService(service)} ${JSON.stringify(hypotheses)}`, () =>
    listOffreService(socle, service, hypotheses),
  );
}
