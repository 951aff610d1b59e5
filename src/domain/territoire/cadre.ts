import type { ParametresTemps } from '../geo/temps-trajet';
import type { Hypothese } from '../hypothese/hypothese';
import type { Etendue } from './etendue';
import type { ReglagesNiveau } from './niveau';

/** What nearly every territorial question is asked in: where, at which level, with which times and suppositions. */
export interface CadreTerritorial {
  readonly etendue: Etendue;
  readonly niveau: ReglagesNiveau;
  readonly temps: ParametresTemps;
  readonly hypotheses: readonly Hypothese[];
}
