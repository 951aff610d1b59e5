/** Arithmetic mean, null when there is no value. */
export function moyenne(valeurs: readonly number[]): number | null {
  if (valeurs.length === 0) return null;
  let somme = 0;
  for (const valeur of valeurs) somme += valeur;
  return somme / valeurs.length;
}
