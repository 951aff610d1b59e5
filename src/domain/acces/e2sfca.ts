import type { Paires } from './paires';

/**
 * Weighted demand that each supply serves: Σ P_k f(t_kj). NaN demands count for nothing.
 */
export function computeCharges(
  { nombreDemandes, nombreOffres, debuts, offre, minutes }: Paires,
  demande: ArrayLike<number>,
  poids: (minutes: number) => number,
): Float64Array {
  const charges = new Float64Array(nombreOffres);
  for (let i = 0; i < nombreDemandes; i += 1) {
    const population = demande[i] as number;
    if (!(population > 0)) continue;
    const fin = debuts[i + 1] as number;
    for (let k = debuts[i] as number; k < fin; k += 1) {
      const j = offre[k] as number;
      charges[j] = (charges[j] as number) + population * poids(minutes[k] as number);
    }
  }
  return charges;
}

/** Places per weighted inhabitant of each supply; 0 where nobody is in reach or its places are unknown. */
export function computeRatios(places: ArrayLike<number>, charges: Float64Array): Float64Array {
  return charges.map((charge, j) => {
    const siennes = places[j] as number;
    return charge > 0 && siennes > 0 ? siennes / charge : 0;
  });
}

/** What demand `i` reaches: the sum of weighted ratios, NaN without any pair. */
function sumRatios(
  { debuts, offre, minutes }: Paires,
  ratios: Float64Array,
  poids: (minutes: number) => number,
  i: number,
): number {
  const fin = debuts[i + 1] as number;
  let somme = Number.NaN;
  for (let k = debuts[i] as number; k < fin; k += 1) {
    const f = poids(minutes[k] as number);
    if (f > 0) somme = (Number.isNaN(somme) ? 0 : somme) + (ratios[offre[k] as number] as number) * f;
  }
  return somme;
}

/** Writes what each demand reaches, NaN for one that reaches nothing; only those that `touchee` keeps. */
export function writeAcces(
  paires: Paires,
  ratios: Float64Array,
  poids: (minutes: number) => number,
  acces: Float64Array,
  touchee: (i: number) => boolean = () => true,
): void {
  for (let i = 0; i < paires.nombreDemandes; i += 1)
    if (touchee(i)) acces[i] = sumRatios(paires, ratios, poids, i);
}

/** Adds what each demand reaches among other supplies. */
export function addAcces(
  paires: Paires,
  ratios: Float64Array,
  poids: (minutes: number) => number,
  acces: Float64Array,
): void {
  for (let i = 0; i < paires.nombreDemandes; i += 1) {
    const somme = sumRatios(paires, ratios, poids, i);
    if (Number.isNaN(somme)) continue;
    const deja = acces[i] as number;
    acces[i] = Number.isNaN(deja) ? somme : deja + somme;
  }
}

/**
 * Enhanced two-step floating catchment area: R_j = S_j / Σ P_k f(t_kj), A_i = Σ R_j f(t_ij), in places per
 * inhabitant. NaN for a demand that reaches nothing. Σ P_i A_i = Σ S_j over the supplies with someone in reach.
 */
export function e2sfca(
  paires: Paires,
  offre: ArrayLike<number>,
  demande: ArrayLike<number>,
  poids: (minutes: number) => number,
): Float64Array {
  const acces = new Float64Array(paires.nombreDemandes);
  writeAcces(paires, computeRatios(offre, computeCharges(paires, demande, poids)), poids, acces);
  return acces;
}
