import { findTaux } from '../equipement/catalogue';
import { computeTauxTerritoires } from '../equipement/compute-taux-territoires';
import { compareTaux, ecartTaux, ratioTaux } from './compare-taux';
import type { EntreeValeurs, Valeurs } from './compute-valeurs';
import type { Variable } from './variables';

type VariableTaux = Extract<Variable, { genre: 'taux' }>;

/**
 * A rate of equipment by territory, its ratio to the reference, or its gap to it in places (positive: fewer places than
 * at the reference rate), as the table of rates tells them. All unknown for a rate that is not in the catalogue.
 */
export function computeTauxCarte(
  { socle, decoupage, terrain, hypotheses, comparaison }: EntreeValeurs,
  { taux: id, mesure }: VariableTaux,
): Valeurs {
  const taux = findTaux(id);
  if (taux === null)
    return { valeurs: new Float64Array(decoupage.codes.length).fill(Number.NaN), estime: false };
  const calcules = computeTauxTerritoires(socle, decoupage, taux.id, { hypotheses, etendue: terrain });
  const estime = calcules.population.estimes.some((nombre) => nombre > 0);
  if (mesure === 'taux') return { valeurs: calcules.valeurs, estime };
  const cibles = compareTaux(socle, decoupage, terrain, taux.id, comparaison);
  return { valeurs: mesure === 'ratio' ? ratioTaux(calcules, cibles) : ecartTaux(calcules, cibles), estime };
}
