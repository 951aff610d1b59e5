/** Beyond that, decimals are noise. */
const DECIMALES_MAX = 12;

/**
 * A bound between two neighbouring values that separates them with as few digits as can be: above the lower one, at
 * most the upper one. A legend then reads "15" where any number from 14,83 to 15,21 would cut in the same place.
 */
export function chooseCoupure(inferieure: number, superieure: number): number {
  const ecart = superieure - inferieure;
  const debut = Math.floor(-Math.log10(Math.max(Math.abs(superieure), Math.abs(inferieure), ecart)));
  for (let decimales = debut; decimales <= DECIMALES_MAX; decimales += 1) {
    const coupure = Number(round(superieure, decimales));
    if (coupure > inferieure && coupure <= superieure) return coupure;
  }
  return superieure;
}

/** Largest number of `decimales` decimals (negative: tens, hundreds…) at most `valeur`. */
function round(valeur: number, decimales: number): number {
  if (decimales < 0) {
    const pas = 10 ** -decimales;
    return Math.floor(valeur / pas) * pas;
  }
  const pas = 10 ** decimales;
  // Divided rather than multiplied by 0.1…: gives the double that the decimal text reads as.
  return Math.floor(valeur * pas) / pas;
}
