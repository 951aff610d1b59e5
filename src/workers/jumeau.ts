import type { Degzipper } from '../ingest/degzipper-natif';
import type { LecteurDonnees } from '../reference/contrat';
import { createMoteur } from './moteur';
import type { Moteur } from './moteur-api';

/**
 * The engine in this very process, for tests and the command line. As across a worker, what comes back is
 * the caller's own: nothing is shared with the engine.
 */
export function createJumeau(lire: LecteurDonnees, degzipper?: Degzipper): Moteur {
  return createMoteur(degzipper === undefined ? { lire } : { lire, degzipper });
}
