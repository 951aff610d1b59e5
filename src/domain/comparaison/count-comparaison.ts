import { GENRES_CHANGEMENT, RAISONS_NON_COMPARE, type RaisonNonCompare } from './changement';
import type { Comparaison } from './comparaison';
import { type DansEtendue, PARTOUT } from './dans-etendue';

/** Totals of a comparison in one place, whatever the filter. */
export interface ComptesComparaison {
  readonly nombreAvant: number;
  readonly nombreApres: number;
  readonly communs: number;
  /** Establishments in both that could not be compared on one point. */
  readonly nonCompares: Readonly<Record<RaisonNonCompare, number>>;
  /** Pairs of an opening and a closure at the same place, counted by their opening. */
  readonly renumerotations: number;
}

const OUVERTURE = GENRES_CHANGEMENT.indexOf('ouverture');
const FERMETURE = GENRES_CHANGEMENT.indexOf('fermeture');

/**
 * An establishment in both vintages is where the later one says; the earlier total of a place is thus what it has kept
 * and what has closed there, and the balance of openings and closures is the difference of the two totals.
 */
export function countComparaison(
  { nombre, genre, remplacement, lignesCommunes, reserves }: Comparaison,
  { changement, etablissement }: DansEtendue = PARTOUT,
): ComptesComparaison {
  let communs = 0;
  const nonCompares = { places_inconnues: 0, position_imprecise: 0, gestionnaire_inconnu: 0 };
  for (const [k, ligne] of lignesCommunes.entries()) {
    if (!etablissement(ligne)) continue;
    communs += 1;
    for (const [bit, raison] of RAISONS_NON_COMPARE.entries())
      if (((reserves[k] as number) >> bit) & 1) nonCompares[raison] += 1;
  }
  let ouvertures = 0;
  let fermetures = 0;
  let renumerotations = 0;
  for (let c = 0; c < nombre; c += 1) {
    if ((genre[c] !== OUVERTURE && genre[c] !== FERMETURE) || !changement(c)) continue;
    if (genre[c] === FERMETURE) {
      fermetures += 1;
      continue;
    }
    ouvertures += 1;
    if ((remplacement[c] as number) >= 0) renumerotations += 1;
  }
  return {
    nombreAvant: communs + fermetures,
    nombreApres: communs + ouvertures,
    communs,
    nonCompares,
    renumerotations,
  };
}
