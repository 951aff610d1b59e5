import { applySite, applySites, evaluateSites } from './apply-sites';
import { findMeilleurAjout, tolerance } from './find-meilleur-ajout';
import type { ProblemeChiffre } from './mesure';

/** Rounds of swaps after which a better one is no longer looked for. */
const TOURS_MAX = 100;

/** Adds, one after the other, the site that helps most; fewer than asked for when none helps any more. */
export function* placeGlouton(
  chiffre: ProblemeChiffre,
  nombre: number,
  depart: readonly number[] = [],
): Generator<void, readonly number[]> {
  const sites = [...depart];
  let couts = applySites(chiffre, sites);
  while (sites.length < nombre) {
    const { candidat } = findMeilleurAjout(chiffre, couts);
    if (candidat < 0) break;
    sites.push(candidat);
    couts = applySite(chiffre, couts, candidat);
    yield;
  }
  return sites;
}

/** Moves one site at a time to where it helps most, until none is better elsewhere (Teitz & Bart 1968). */
export function* improveEchanges(
  chiffre: ProblemeChiffre,
  depart: readonly number[],
): Generator<void, readonly number[]> {
  let sites = [...depart];
  let valeur = evaluateSites(chiffre, sites);
  for (let tour = 0; tour < TOURS_MAX; tour += 1) {
    const debut = valeur;
    for (let rang = 0; rang < sites.length; rang += 1) {
      const autres = sites.filter((_, r) => r !== rang);
      const ajout = findMeilleurAjout(chiffre, applySites(chiffre, autres));
      yield;
      if (ajout.candidat < 0 || ajout.valeur >= valeur - tolerance(valeur)) continue;
      sites = autres.toSpliced(rang, 0, ajout.candidat);
      valeur = ajout.valeur;
    }
    if (valeur === debut) break;
  }
  return sites;
}

/**
 * Sites by greedy choice and swaps, from one to `nombre`: each number starts from the better of the greedy choice and
 * the former number's sites with one more, so that one more site never does worse, nor swaps worse than greedy.
 */
export function* placeHeuristique(
  chiffre: ProblemeChiffre,
  nombre: number,
): Generator<void, readonly number[]> {
  const gloutons = yield* placeGlouton(chiffre, nombre);
  let meilleurs: readonly number[] = [];
  for (let n = 1; n <= nombre; n += 1) {
    const suite = yield* placeGlouton(chiffre, n, meilleurs);
    const departs = [suite, gloutons.slice(0, n)];
    let choisis = meilleurs;
    let valeur = evaluateSites(chiffre, meilleurs);
    for (const depart of departs) {
      const sites = yield* improveEchanges(chiffre, depart);
      const obtenue = evaluateSites(chiffre, sites);
      if (obtenue >= valeur - tolerance(valeur)) continue;
      choisis = sites;
      valeur = obtenue;
    }
    if (choisis === meilleurs) break;
    meilleurs = choisis;
  }
  return meilleurs;
}
