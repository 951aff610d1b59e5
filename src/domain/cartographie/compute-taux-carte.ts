import { findTaux } from '../equipement/catalogue';
import { computeTauxTerritoires } from '../equipement/compute-taux-territoires';
import type { EntreeValeurs, Valeurs } from './compute-valeurs';
import type { Variable } from './variables';

type VariableTaux = Extract<Variable, { genre: 'taux' }>;

/**
 * A rate of equipment by territory, its ratio to the reference, or its gap to it in places (positive: fewer places than
 * at the reference rate), as the table of rates tells them. All unknown for a rate that is not in the catalogue.
 */
export function computeTauxCarte(entree: EntreeValeurs, { taux: id, mesure }: VariableTaux): Valeurs {
  const { socle, decoupage, etendue, hypotheses } = entree;
  const taux = findTaux(id);
  const inconnues = new Float64Array(decoupage.codes.length).fill(Number.NaN);
  if (taux === null) return { valeurs: inconnues, estime: false };
  if (mesure === 'taux') {
    const { valeurs, population } = computeTauxTerritoires(socle, decoupage, taux.id, {
      hypotheses,
      etendue,
    });
    return { valeurs, estime: population.estimes.some((nombre) => nombre > 0) };
  }
  const rangs = new Map(decoupage.codes.map((code, rang) => [code, rang]));
  let estime = false;
  for (const territoire of entree.comparer(taux.id)) {
    const rang = rangs.get(territoire.code);
    const valeur = mesure === 'ratio' ? territoire.ratio : territoire.ecartPlaces;
    if (rang === undefined || valeur === null) continue;
    inconnues[rang] = valeur;
    if (territoire.populationEstimee) estime = true;
  }
  return { valeurs: inconnues, estime };
}
