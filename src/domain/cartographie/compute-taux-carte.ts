import { findTaux } from '../equipement/catalogue';
import { computeTauxTerritoires } from '../equipement/compute-taux-territoires';
import type { EntreeValeurs, Valeurs } from './compute-valeurs';
import type { Variable } from './variables';

type VariableTaux = Extract<Variable, { genre: 'taux' }>;

/**
 * A rate of equipment by territory, its ratio to the reference, or its gap to it in places (positive: fewer places than
 * at the reference rate). All unknown without a reference, or for a rate that is not in the catalogue.
 */
export function computeTauxCarte(entree: EntreeValeurs, { taux: id, mesure }: VariableTaux): Valeurs {
  const { socle, decoupage, etendue, hypotheses, reference } = entree;
  const taux = findTaux(id);
  if (taux === null)
    return { valeurs: new Float64Array(decoupage.codes.length).fill(Number.NaN), estime: false };
  const { valeurs, population } = computeTauxTerritoires(socle, decoupage, taux.id, { hypotheses, etendue });
  const estime = population.estimes.some((nombre) => nombre > 0);
  if (mesure === 'taux') return { valeurs, estime };
  const cible = reference(taux.id) ?? Number.NaN;
  return {
    valeurs:
      mesure === 'ratio'
        ? valeurs.map((valeur) => valeur / cible)
        : valeurs.map((valeur, t) => ((cible - valeur) * (population.habitants[t] as number)) / 1000),
    estime,
  };
}
