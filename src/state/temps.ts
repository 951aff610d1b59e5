import type { ParametresTemps } from '../domain/geo/temps-trajet';
import type { Etat } from './etat';

/** Travel-time parameters of the whole page. */
export function tempsDe({ parametres, analyse }: Pick<Etat, 'parametres' | 'analyse'>): ParametresTemps {
  return {
    facteurRelief: parametres.facteurRelief,
    heuresPleines: parametres.heuresPleines,
    ...(Object.keys(analyse.relief).length === 0 ? {} : { reliefs: analyse.relief }),
  };
}
