import type { ParametresScoring } from '../domain/scoring/scenario';
import type { Etat } from './etat';
import { tempsDe } from './temps';

/** What scenarios are computed with: their own parameters, and the travel times of the whole page. */
export function parametresScenarios(etat: Pick<Etat, 'parametres' | 'analyse'>): ParametresScoring {
  return { ...etat.parametres, ...tempsDe(etat) };
}
