import type { DetailEtablissement } from './moteur-api';
import type { EtatSession } from './session';

/** Values that the user's tables give for an establishment, newest table first, a field once. */
export function indicateursDe(_etat: EtatSession, _numeroFiness: string): DetailEtablissement['indicateurs'] {
  return [];
}
