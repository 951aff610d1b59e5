/**
 * Class of a value between bounds (first and last included): class k holds [bornes[k], bornes[k + 1][, the last one
 * its end too. -1 for an unknown value or without bounds. Values beyond the ends are in the end classes, as a colour
 * scale draws them.
 */
export function classeDe(valeur: number, bornes: readonly number[]): number {
  if (Number.isNaN(valeur) || bornes.length < 2) return -1;
  let classe = 0;
  for (let k = 1; k < bornes.length - 1; k += 1) if (valeur >= (bornes[k] as number)) classe = k;
  return classe;
}

/** Number of classes that bounds make. */
export function countClasses(bornes: readonly number[]): number {
  return Math.max(0, bornes.length - 1);
}

/** Number of values in each class; unknown values are in none. */
export function countParClasse(valeurs: ArrayLike<number>, bornes: readonly number[]): number[] {
  const nombres = new Array<number>(countClasses(bornes)).fill(0);
  for (let i = 0; i < valeurs.length; i += 1) {
    const classe = classeDe(valeurs[i] as number, bornes);
    if (classe >= 0) nombres[classe] = (nombres[classe] as number) + 1;
  }
  return nombres;
}
