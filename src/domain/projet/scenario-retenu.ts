import type { Scenario } from '../scoring/scenario';

/** A scenario the user keeps: a full copy, still readable when data or scoring have changed. */
export interface ScenarioRetenu {
  readonly scenario: Scenario;
  /** The user's words about it; "" = none. */
  readonly note: string;
  /** ISO date and time it was kept. */
  readonly retenuLe: string;
}
