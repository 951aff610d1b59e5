import type { Lieux, Minutes } from './lieux';
import type { TempsConnus } from './temps-connus';
import type { ParametresTemps } from './temps-trajet';

/** Places with the minutes between them: what searches by travel time stand on. */
export interface Reseau {
  readonly lieux: Lieux;
  readonly temps: ParametresTemps;
  /** Of `createMinutes` over `lieux`, `temps` and `connus`. */
  readonly minutes: Minutes;
  readonly connus: TempsConnus | null;
}
