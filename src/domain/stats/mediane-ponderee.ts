/**
 * Smallest value with at least half of the weight at or below it; NaN values and weights that are not positive are
 * left out; null when nothing remains. The inputs are left as they are.
 */
export function medianePonderee(valeurs: ArrayLike<number>, poids: ArrayLike<number>): number | null {
  const rangs: number[] = [];
  let total = 0;
  for (let i = 0; i < valeurs.length; i += 1) {
    const pesee = poids[i] as number;
    if (Number.isNaN(valeurs[i]) || !(pesee > 0)) continue;
    rangs.push(i);
    total += pesee;
  }
  rangs.sort((a, b) => (valeurs[a] as number) - (valeurs[b] as number));
  let cumul = 0;
  for (const i of rangs) {
    cumul += poids[i] as number;
    if (cumul >= total / 2) return valeurs[i] as number;
  }
  return null;
}
