import { type MesurePlaces, scalaire } from './mesure-places';
import { computePrix, type ProblemePlaces } from './probleme-places';

/** How much work a bound is worth: pairs read. */
const PAIRES_LUES = 200_000_000;
const ITERATIONS_MAX = 600;
const ITERATIONS_MIN = 20;
/** Iterations without progress after which the steps are halved. */
const PATIENCE = 20;

/** A proof that no sharing does better: the dual of sharing places that could be cut into any parts. */
export interface BornePlaces {
  /** No sharing has a lack below. */
  readonly valeur: number;
  /** The lack before any place, at the slopes of the bound, and what each place then takes off it at most. */
  readonly base: number;
  readonly prix: Float64Array;
}

/**
 * For any slopes g of the measure, lack >= Σ g·(depuis − acces) − places × the best price of a place: the best such
 * bound, by subgradient steps towards a value known to be reached, is that of the linear relaxation.
 */
export function* computeBornePlaces(
  probleme: ProblemePlaces,
  mesure: MesurePlaces,
  places: number,
  connu: { readonly acces: Float64Array; readonly valeur: number },
): Generator<void, BornePlaces> {
  const { poids, acces } = probleme;
  const total = poids.reduce((somme, p) => somme + p, 0);
  const parts = poids.map((p) => p / total);
  const manque = acces.map((a) => mesure.depuis - a);
  const pentes = mesure.pentes(connu.acces);
  let meilleure = estimate(probleme, places, pentes, manque);
  let courante = meilleure;
  let pas = 1;
  let sansProgres = 0;
  const iterations = Math.min(
    ITERATIONS_MAX,
    Math.max(
      ITERATIONS_MIN,
      Math.floor(PAIRES_LUES / Math.max(1, probleme.apport.length + 10 * poids.length)),
    ),
  );
  for (let iteration = 0; iteration < iterations; iteration += 1) {
    const ecart = connu.valeur - courante.valeur;
    if (ecart <= 1e-11 * Math.max(1e-6, Math.abs(connu.valeur))) break;
    const sens = manque.slice();
    const fin = probleme.debuts[courante.premier + 1] as number;
    for (let k = probleme.debuts[courante.premier] as number; k < fin; k += 1) {
      const i = probleme.demande[k] as number;
      sens[i] = (sens[i] as number) - places * (probleme.apport[k] as number);
    }
    // Slopes that add up to 1 do not move along what is the same for all.
    const moyen = mesure.depuis === 0 ? scalaire(parts, sens) : 0;
    let norme = 0;
    for (let i = 0; i < sens.length; i += 1) {
      sens[i] = (sens[i] as number) - moyen;
      norme += (parts[i] as number) * (sens[i] as number) ** 2;
    }
    if (norme === 0) break;
    const longueur = (pas * ecart) / norme;
    for (let i = 0; i < sens.length; i += 1)
      pentes[i] = (pentes[i] as number) + longueur * (parts[i] as number) * (sens[i] as number);
    mesure.project(pentes);
    courante = estimate(probleme, places, pentes, manque);
    if (courante.valeur > meilleure.valeur) {
      meilleure = courante;
      sansProgres = 0;
    } else if (++sansProgres >= PATIENCE) {
      pas /= 2;
      sansProgres = 0;
    }
    yield;
  }
  const { valeur, base, prix } = meilleure;
  return { valeur, base, prix };
}

function estimate(
  probleme: ProblemePlaces,
  places: number,
  pentes: Float64Array,
  manque: Float64Array,
): BornePlaces & { readonly premier: number } {
  const prix = computePrix(probleme, pentes);
  let premier = 0;
  for (let j = 1; j < prix.length; j += 1) if ((prix[j] as number) > (prix[premier] as number)) premier = j;
  const base = scalaire(pentes, manque);
  return { valeur: base - places * (prix[premier] as number), base, prix, premier };
}
