import type { ParametresTemps } from '../geo/temps-trajet';
import type { ContoursEcartes } from './build-contours';
import type { ReglagesNiveau } from './niveau';

export interface DemandeTerritoires {
  readonly niveau: ReglagesNiveau;
  readonly temps: ParametresTemps;
}

/** One territory that can be chosen: only those with at least one establishment or one commune of a loaded département. */
export interface LigneTerritoire {
  readonly code: string;
  readonly nom: string;
  /** INSEE codes, ascending. */
  readonly departements: readonly string[];
  readonly communes: number;
  /** Inhabitants, null unknown. */
  readonly population: number | null;
  readonly etablissements: number;
  /** Share of its communes whose point is approximate. */
  readonly partApprochee: number;
  /** West, south, east, north of its commune points; null without any. */
  readonly emprise: readonly [number, number, number, number] | null;
}

export interface ListeTerritoires {
  readonly niveau: ReglagesNiveau;
  readonly territoires: readonly LigneTerritoire[];
  /** Communes of the loaded départements that are in none of them, by reason worded by i18n. */
  readonly communesHors: number;
  /** Outlines of communes that were brought and cannot be used, null without any. */
  readonly contoursEcartes: ContoursEcartes | null;
}
