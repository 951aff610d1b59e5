import type { ColonneTexte } from '../shared/colonne-texte';
import { readTexte } from '../shared/colonne-texte';

/** Row of a number in an ascending column of `nombre` numbers, -1 when it is not there. */
export function findLigne(colonne: ColonneTexte, nombre: number, numero: string): number {
  let bas = 0;
  let haut = nombre - 1;
  while (bas <= haut) {
    const milieu = (bas + haut) >> 1;
    const valeur = readTexte(colonne, milieu);
    if (valeur === numero) return milieu;
    if (valeur < numero) bas = milieu + 1;
    else haut = milieu - 1;
  }
  return -1;
}
