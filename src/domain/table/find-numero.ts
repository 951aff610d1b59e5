/** Position of a code in an ascending list, -1 when it is not in it. */
export function findNumero(codes: readonly string[], code: string): number {
  let bas = 0;
  let haut = codes.length - 1;
  while (bas <= haut) {
    const milieu = (bas + haut) >> 1;
    const valeur = codes[milieu] as string;
    if (valeur === code) return milieu;
    if (valeur < code) bas = milieu + 1;
    else haut = milieu - 1;
  }
  return -1;
}
