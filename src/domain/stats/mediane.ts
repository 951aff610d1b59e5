/** Median of the values, null when there is none. The input is left as it is. */
export function mediane(valeurs: readonly number[]): number | null {
  if (valeurs.length === 0) return null;
  const triees = [...valeurs].sort((a, b) => a - b);
  const milieu = triees.length >> 1;
  const haut = triees[milieu] as number;
  return triees.length % 2 === 1 ? haut : ((triees[milieu - 1] as number) + haut) / 2;
}
