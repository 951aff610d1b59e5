/** Utilities are raised to this floor before averaging, so that a zero weighs without erasing the rest (method C.4). */
export const PLANCHER_UTILITE = 0.02;

/** A utility in [0,1] with its weight; weights of a list sum to 1. */
export interface TermePondere {
  readonly utilite: number;
  readonly poids: number;
}

export interface Agregat {
  readonly score: number;
  /** Points of the score due to each term, in the order given; they sum to the score. */
  readonly contributions: readonly number[];
}

/**
 * Weighted power mean S = (Σ w·x^ρ)^(1/ρ) with x floored at 0.02, and contributions
 * c_k = S·w_k·x_k^ρ / Σ w·x^ρ (method C.4, C.5). ρ = 1 is the plain weighted mean, ρ = 0 its limit, the
 * geometric mean, whose contributions are then S·w_k.
 */
export function moyennePuissance(termes: readonly TermePondere[], exposant: number): Agregat {
  if (termes.length === 0) return { score: 0, contributions: [] };
  const geometrique = Math.abs(exposant) < 1e-9;
  let somme = 0;
  let logarithme = 0;
  const parts: number[] = [];
  for (const { utilite, poids } of termes) {
    const x = Math.min(1, Math.max(PLANCHER_UTILITE, utilite));
    const part = geometrique ? poids : poids * x ** exposant;
    parts.push(part);
    somme += part;
    logarithme += poids * Math.log(x);
  }
  if (somme === 0) return { score: 0, contributions: parts };
  const brut = geometrique ? Math.exp(logarithme) : somme ** (1 / exposant);
  // Rounding may carry a perfect score a few ulps above 1.
  const score = Math.min(1, brut);
  return { score, contributions: parts.map((part) => (score * part) / somme) };
}
