/**
 * Number of actors of equal size that would be as concentrated as these: (Σn)² / Σn² (method C.2).
 * 0 when there is none.
 */
export function effectifEquivalent(effectifs: Iterable<number>): number {
  let somme = 0;
  let carres = 0;
  for (const n of effectifs) {
    somme += n;
    carres += n * n;
  }
  return carres === 0 ? 0 : (somme * somme) / carres;
}
