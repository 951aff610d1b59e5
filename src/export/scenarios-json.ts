import type { GroupementPartage } from '../domain/cooperation/groupement';
import type { ResultatScenarios, Scenario } from '../domain/scoring/scenario';
import { argumentaire } from '../i18n/scoring';

const VERSION = 1;

type Existants = Readonly<Record<string, readonly GroupementPartage[]>>;

/**
 * Scored scenarios as JSON text: the same bytes for the same input, settings and seed. `existants` are the
 * groups that members already share, by scenario; they are written when there are any.
 */
export function writeScenariosJson({
  parametres,
  scenarios,
  existants = {},
}: ResultatScenarios & { readonly existants?: Existants }): string {
  const contenu = {
    version: VERSION,
    parametres,
    scenarios: scenarios.map(toJson),
    ...(Object.keys(existants).length === 0 ? {} : { cooperations_existantes: existants }),
  };
  return `${JSON.stringify(contenu, null, 1)}\n`;
}

function toJson(scenario: Scenario): object {
  return {
    id: scenario.id,
    famille: scenario.famille,
    membres: scenario.membres.map(({ numeroFiness }) => numeroFiness),
    gestionnaires: scenario.gestionnaires,
    acteurs: scenario.acteurs,
    score: scenario.score,
    indicateurs: scenario.indicateurs.map((indicateur) => ({
      id: indicateur.id,
      valeur: indicateur.valeur,
      unite: indicateur.unite,
      utilite: indicateur.utilite,
      poids: indicateur.poids,
      contribution: indicateur.contribution,
      source: indicateur.source,
    })),
    couverture: scenario.couverture,
    borne_basse: scenario.borneBasse,
    borne_haute: scenario.borneHaute,
    argumentaire: argumentaire(scenario),
  };
}
