import type { ProblemeChiffre } from './mesure';

/** How much work a bound is worth: pairs read. */
const PAIRES_LUES = 150_000_000;
const ITERATIONS_MAX = 300;
const ITERATIONS_MIN = 15;
/** Iterations without progress after which the steps are halved. */
const PATIENCE = 12;

/** A proof that no choice of sites does better, by Lagrangian relaxation of "each demand is served once". */
export interface BorneLagrangienne {
  /** No choice of `nombre` sites has a value below. */
  readonly valeur: number;
  /** Value of the relaxed problem without any site, to which candidates bring at most `reduits`. */
  readonly base: number;
  readonly reduits: Float64Array;
  /** Sites of the relaxed problem, best first. */
  readonly sites: readonly number[];
  /** What each demand costs at most before being served is worth its price: where to start from again. */
  readonly couts: Float64Array;
}

interface Relaxation {
  readonly prix: Float64Array;
  readonly base: number;
  readonly somme: number;
  readonly reduits: Float64Array;
  readonly sites: readonly number[];
}

/**
 * Bound on the weighted sum of costs with weights `pentes` (Cornuéjols, Fisher & Nemhauser 1977): subgradient steps
 * towards `cible`, a value known to be reached, from the prices a known choice (`depart` costs) suggests. Below the
 * value of any measure whose slopes these can be.
 */
export function* computeBorneLagrangienne(
  chiffre: ProblemeChiffre,
  pentes: Float64Array,
  nombre: number,
  depart: Float64Array,
  cible: number,
  maximum = ITERATIONS_MAX,
): Generator<void, BorneLagrangienne> {
  const { probleme, actuel, couts } = chiffre;
  const { debuts, demande } = probleme;
  let total = 0;
  for (let i = 0; i < actuel.length; i += 1) total += (pentes[i] as number) * (actuel[i] as number);
  // Price of each demand: what serving it is worth, once.
  const prix = new Float64Array(actuel.length);
  for (let i = 0; i < prix.length; i += 1)
    prix[i] = (pentes[i] as number) * ((actuel[i] as number) - (depart[i] as number));
  const economie = (k: number): number => {
    const i = demande[k] as number;
    return (pentes[i] as number) * ((actuel[i] as number) - (couts[k] as number));
  };
  const relax = (): Relaxation => {
    const reduits = new Float64Array(probleme.candidats);
    for (let j = 0; j < reduits.length; j += 1) {
      let somme = 0;
      const fin = debuts[j + 1] as number;
      for (let k = debuts[j] as number; k < fin; k += 1) {
        const reste = economie(k) - (prix[demande[k] as number] as number);
        if (reste > 0) somme += reste;
      }
      reduits[j] = somme;
    }
    const sites = findPremiers(reduits, nombre);
    let base = total;
    for (let i = 0; i < prix.length; i += 1) base -= prix[i] as number;
    const somme = sites.reduce((cumul, j) => cumul + (reduits[j] as number), 0);
    return { prix: prix.slice(), base, somme, reduits, sites };
  };

  let meilleure = relax();
  let courante = meilleure;
  let pas = 1;
  let sansProgres = 0;
  const iterations = Math.min(
    maximum,
    Math.max(ITERATIONS_MIN, Math.floor(PAIRES_LUES / Math.max(1, demande.length))),
  );
  const servies = new Float64Array(prix.length);
  for (let iteration = 0; iteration < iterations; iteration += 1) {
    const ecart = cible - (courante.base - courante.somme);
    if (ecart <= 1e-10 * Math.max(1, Math.abs(cible))) break;
    servies.fill(0);
    for (const j of courante.sites) {
      const fin = debuts[j + 1] as number;
      for (let k = debuts[j] as number; k < fin; k += 1) {
        const i = demande[k] as number;
        if (economie(k) > (prix[i] as number)) servies[i] = (servies[i] as number) + 1;
      }
    }
    let norme = 0;
    for (let i = 0; i < prix.length; i += 1) {
      // A price of 0 that would still go down does not move.
      if ((servies[i] as number) === 0 && (prix[i] as number) <= 0) continue;
      norme += ((servies[i] as number) - 1) ** 2;
    }
    if (norme === 0) break;
    const longueur = (pas * ecart) / norme;
    for (let i = 0; i < prix.length; i += 1)
      prix[i] = Math.max(0, (prix[i] as number) + longueur * ((servies[i] as number) - 1));
    courante = relax();
    if (courante.base - courante.somme > meilleure.base - meilleure.somme) {
      meilleure = courante;
      sansProgres = 0;
    } else if (++sansProgres >= PATIENCE) {
      pas /= 2;
      sansProgres = 0;
    }
    yield;
  }
  const { base, somme, reduits, sites } = meilleure;
  const limites = actuel.map((cout, i) =>
    (pentes[i] as number) > 0
      ? cout - (meilleure.prix[i] as number) / (pentes[i] as number)
      : (depart[i] as number),
  );
  return { valeur: base - somme, base, reduits, sites, couts: limites };
}

/** Ranks of the `nombre` largest values, largest first; the first of equals. */
export function findPremiers(valeurs: Float64Array, nombre: number): readonly number[] {
  const premiers: number[] = [];
  for (let j = 0; j < valeurs.length; j += 1) {
    const valeur = valeurs[j] as number;
    const dernier = premiers.at(-1);
    if (premiers.length === nombre && dernier !== undefined && valeur <= (valeurs[dernier] as number))
      continue;
    let place = premiers.length;
    while (place > 0 && (valeurs[premiers[place - 1] as number] as number) < valeur) place -= 1;
    premiers.splice(place, 0, j);
    if (premiers.length > nombre) premiers.pop();
  }
  return premiers;
}
