/** Counts of values by equal slices from `debut`; slice k is [debut + k × pas, debut + (k + 1) × pas[. */
export interface Histogramme {
  readonly debut: number;
  readonly pas: number;
  readonly nombres: readonly number[];
}

const TRANCHES = 40;

/**
 * Counts by equal slices, the greatest value in the last one; null without any known value. Whole numbers are counted
 * in slices of whole width, or some would be empty for no reason.
 */
export function createHistogramme(valeurs: ArrayLike<number>): Histogramme | null {
  let [min, max, entieres] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, true];
  for (let i = 0; i < valeurs.length; i += 1) {
    const valeur = valeurs[i] as number;
    if (!Number.isFinite(valeur)) continue;
    if (valeur < min) min = valeur;
    if (valeur > max) max = valeur;
    if (!Number.isInteger(valeur)) entieres = false;
  }
  if (min > max) return null;
  if (min === max) return { debut: min, pas: 0, nombres: [countFinies(valeurs)] };
  const pas = entieres ? Math.max(1, Math.ceil((max - min) / TRANCHES)) : (max - min) / TRANCHES;
  const nombre = entieres ? Math.floor((max - min) / pas) + 1 : TRANCHES;
  const nombres = new Array<number>(nombre).fill(0);
  for (let i = 0; i < valeurs.length; i += 1) {
    const valeur = valeurs[i] as number;
    if (!Number.isFinite(valeur)) continue;
    const rang = Math.min(nombre - 1, Math.floor((valeur - min) / pas));
    nombres[rang] = (nombres[rang] as number) + 1;
  }
  return { debut: min, pas, nombres };
}

function countFinies(valeurs: ArrayLike<number>): number {
  let nombre = 0;
  for (let i = 0; i < valeurs.length; i += 1) if (Number.isFinite(valeurs[i])) nombre += 1;
  return nombre;
}
