/** Rank of each value from the greatest (1); equal values share it, NaN has none. */
export function rankValeurs(valeurs: readonly number[]): readonly (number | null)[] {
  const triees = valeurs.filter((valeur) => !Number.isNaN(valeur)).sort((a, b) => b - a);
  const rangs = new Map<number, number>();
  triees.forEach((valeur, k) => {
    if (!rangs.has(valeur)) rangs.set(valeur, k + 1);
  });
  return valeurs.map((valeur) => rangs.get(valeur) ?? null);
}
