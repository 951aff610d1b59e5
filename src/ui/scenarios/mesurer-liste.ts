import type { Scenario } from '../../domain/scoring/scenario';

/** From this score on, the two decimals shown read 1,00: the groups are not told apart. */
const MAXIMUM_AFFICHE = 0.995;

export interface MesureListe {
  readonly nombre: number;
  /** Median score, null when the list is empty. */
  readonly mediane: number | null;
  /** Scores shown as 1,00. */
  readonly auMaximum: number;
}

/** Facts shown beside the histogram of a list. */
export function mesurerListe(scenarios: readonly Pick<Scenario, 'score'>[]): MesureListe {
  const scores = scenarios.map((scenario) => scenario.score).sort((a, b) => a - b);
  const milieu = scores.length / 2;
  const mediane =
    scores.length === 0
      ? null
      : ((scores[Math.floor(milieu)] as number) + (scores[Math.ceil(milieu) - 1] as number)) / 2;
  return {
    nombre: scores.length,
    mediane,
    auMaximum: scores.filter((score) => score >= MAXIMUM_AFFICHE).length,
  };
}

export interface PartsInconnues {
  /** Members of the scenarios, each establishment once. */
  readonly membres: number;
  readonly sansCapacite: number;
}

/** How many of the establishments used have no known capacity. */
export function mesurerInconnues(scenarios: readonly Scenario[]): PartsInconnues {
  const capacites = new Map<string, boolean>();
  for (const scenario of scenarios) {
    for (const membre of scenario.membres) capacites.set(membre.numeroFiness, membre.places !== null);
  }
  let sansCapacite = 0;
  for (const connue of capacites.values()) if (!connue) sansCapacite += 1;
  return { membres: capacites.size, sansCapacite };
}
