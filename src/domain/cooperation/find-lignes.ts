import type { ColonneTexte } from '../shared/colonne-texte';
import { readTexte } from '../shared/colonne-texte';

/** Rows of the wanted numbers in a column of `nombre` distinct numbers: one pass, however many are wanted. */
export function findLignes(
  colonne: ColonneTexte,
  nombre: number,
  voulus: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const lignes = new Map<string, number>();
  if (voulus.size === 0) return lignes;
  for (let i = 0; i < nombre; i += 1) {
    const numero = readTexte(colonne, i);
    if (voulus.has(numero)) lignes.set(numero, i);
  }
  return lignes;
}
