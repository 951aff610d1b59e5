/**
 * Spread of real minutes around the model's: standard deviation of the logarithm of their ratio, measured against
 * road minutes under 60 km (method D.2, D.3).
 */
const SIGMA_TEMPS = 0.19;

/** Quantile of the normal law that leaves one real time in ten outside, half on each side. */
const QUANTILE = 1.6448536269514722;

/** An estimate divided and multiplied by this bounds nine real times in ten. */
export const FACTEUR_CONFIANCE = Math.exp(QUANTILE * SIGMA_TEMPS);

/** Bounds between which nine real times in ten fall, for an estimated one. */
export function intervalleTemps(minutes: number): { readonly bas: number; readonly haut: number } {
  return { bas: minutes / FACTEUR_CONFIANCE, haut: minutes * FACTEUR_CONFIANCE };
}

/** true when the model cannot tell on which side of a threshold an estimated time is. */
export function isIndecis(minutes: number, seuilMinutes: number): boolean {
  const { bas, haut } = intervalleTemps(minutes);
  return bas <= seuilMinutes && seuilMinutes < haut;
}
