import { type ColonneTexte, readTexte } from './colonne-texte';

/** Row of a value in a column of `nombre` texts sorted ascending, each once; -1 when it is not there. */
export function findTexte(colonne: ColonneTexte, nombre: number, valeur: string): number {
  let bas = 0;
  let haut = nombre - 1;
  while (bas <= haut) {
    const milieu = (bas + haut) >> 1;
    const lue = readTexte(colonne, milieu);
    if (lue === valeur) return milieu;
    if (lue < valeur) bas = milieu + 1;
    else haut = milieu - 1;
  }
  return -1;
}
