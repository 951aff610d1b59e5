/**
 * Weighted coefficient of variation: √(Σw(x−m)²/Σw) / m, m being the weighted mean. NaN values and weights are left
 * out; null under two values, or around a mean of 0.
 */
export function coefficientVariation(valeurs: ArrayLike<number>, poids: ArrayLike<number>): number | null {
  let sommePoids = 0;
  let somme = 0;
  let nombre = 0;
  const compte = (i: number): boolean => !Number.isNaN(valeurs[i]) && (poids[i] as number) > 0;
  for (let i = 0; i < valeurs.length; i += 1) {
    if (!compte(i)) continue;
    nombre += 1;
    sommePoids += poids[i] as number;
    somme += (poids[i] as number) * (valeurs[i] as number);
  }
  if (nombre < 2 || somme === 0) return null;
  const moyenne = somme / sommePoids;
  let carres = 0;
  for (let i = 0; i < valeurs.length; i += 1)
    if (compte(i)) carres += (poids[i] as number) * ((valeurs[i] as number) - moyenne) ** 2;
  return Math.sqrt(carres / sommePoids) / moyenne;
}
