import type { ProfilCorrespondance } from '../domain/table/correspondance';
import { ECARTE, liste } from './reparation/champ';
import { CHAMP_PROFIL } from './reparation/champs-projet';

const lire = liste(CHAMP_PROFIL, 1000);

/** Mappings kept for every project; those that cannot be read are left out. */
export function repairProfils(inconnu: unknown): readonly ProfilCorrespondance[] {
  const lus = lire(inconnu, ['profils'], {
    noter: () => undefined,
    garderInconnu: () => undefined,
    rangerInconnu: () => undefined,
  });
  return lus === ECARTE ? [] : lus;
}
