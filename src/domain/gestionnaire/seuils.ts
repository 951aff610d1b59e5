/** Thresholds under which the guide calls a gestionnaire small (l. 5415–5417): strictly below. */
export const SEUIL_CDI = 50;
export const SEUIL_RESSOURCES_EUR = 3_000_000;
export const SEUIL_ACTIF_NET_EUR = 1_500_000;

/**
 * Whether a size is below a threshold. With parts missing, `valeur` is a lower bound: it can tell that the threshold
 * is reached, not that it is not. Amounts that may be negative tell nothing when a part is missing.
 */
export function estSousSeuil(
  valeur: number | null,
  seuil: number,
  { partiel, negatif = false }: { readonly partiel: boolean; readonly negatif?: boolean },
): boolean | null {
  if (valeur === null) return null;
  if (!partiel) return valeur < seuil;
  return !negatif && valeur >= seuil ? false : null;
}
