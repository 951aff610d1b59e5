import type { ParametresTemps } from '../domain/geo/temps-trajet';
import { PARAMETRES_DEFAUT } from '../domain/scoring/parametres';

/** What times are estimated with when the caller does not say. */
export const TEMPS_DEFAUT: ParametresTemps = {
  facteurRelief: PARAMETRES_DEFAUT.facteurRelief,
  heuresPleines: PARAMETRES_DEFAUT.heuresPleines,
};
