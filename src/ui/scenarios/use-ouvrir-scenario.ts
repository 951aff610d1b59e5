import type { Scenario } from '../../domain/scoring/scenario';
import { useActions } from '../../state/utiliser-magasin';
import { empriseMembres } from './emprise-membres';

/** Selects a scenario (the map draws it) and frames the map on its members; null closes it. */
export function useOuvrirScenario(): (scenario: Scenario | null) => void {
  const { choisirScenario, cadrer } = useActions();
  return (scenario) => {
    choisirScenario(scenario?.id ?? null);
    if (scenario !== null) cadrer(empriseMembres(scenario.membres));
  };
}
