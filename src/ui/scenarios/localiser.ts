import type { FamilleCooperation, ResultatScenarios, Scenario } from '../../domain/scoring/scenario';
import { grouperScenarios, type ListeClassee } from './grouper-scenarios';

/** Where the reader is in the results. */
export interface VueResultats {
  readonly famille: FamilleCooperation;
  /** Département shown, null for all. */
  readonly departement: string | null;
  /** Pathway or public shown, null for the first list there is. */
  readonly coupe: ListeClassee['coupe'];
  readonly page: number;
}

export const TAILLE_PAGE = 10;

/** View in which a scenario is visible, keeping the département filter when it allows it. */
export function localiser(
  resultat: ResultatScenarios,
  id: string,
  departement: string | null,
): VueResultats | null {
  const scenario = resultat.scenarios.find((candidat) => candidat.id === id);
  if (scenario === undefined) return null;
  const garde =
    departement === null || departement === scenario.departement ? departement : scenario.departement;
  const coupe = coupeDe(scenario);
  const liste = grouperScenarios(resultat.scenarios, scenario.famille, garde).find(
    (candidate) => candidate.coupe === coupe,
  );
  const rang = [...(liste?.classes ?? []), ...(liste?.insuffisants ?? [])].findIndex(
    (candidat) => candidat.id === id,
  );
  return {
    famille: scenario.famille,
    departement: garde,
    coupe,
    page: Math.floor(Math.max(0, rang) / TAILLE_PAGE),
  };
}

export function coupeDe(scenario: Scenario): ListeClassee['coupe'] {
  return scenario.filiere ?? scenario.public;
}

/** Départements that have scenarios, in the order of their codes. */
export function departementsDe(resultat: ResultatScenarios): string[] {
  return [...new Set(resultat.scenarios.map((scenario) => scenario.departement))].sort();
}

/**
 * First view of a result: where the chosen scenario is, else the département the reader is looking at, else the
 * first one (a national list is read by département).
 */
export function vueInitiale(
  resultat: ResultatScenarios,
  idScenario: string | null,
  prefere: string | null,
): VueResultats {
  const departements = departementsDe(resultat);
  const voulu = departements.find((code) => code === prefere) ?? departements[0] ?? null;
  const departement = departements.length > 1 ? voulu : null;
  const trouvee = idScenario === null ? null : localiser(resultat, idScenario, departement);
  return trouvee ?? { famille: 'parcours', departement, coupe: null, page: 0 };
}
