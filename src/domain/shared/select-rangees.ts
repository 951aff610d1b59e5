import type { ColonneCode } from './colonne-code';
import type { ColonneTexte } from './colonne-texte';

/** Values of a text column at some rows, in the order given. */
export function selectTextes({ octets, debuts }: ColonneTexte, rangees: Uint32Array): ColonneTexte {
  const nouveaux = new Uint32Array(rangees.length + 1);
  for (let k = 0; k < rangees.length; k += 1) {
    const rangee = rangees[k] as number;
    const longueur = (debuts[rangee + 1] as number) - (debuts[rangee] as number);
    nouveaux[k + 1] = (nouveaux[k] as number) + longueur;
  }
  const copies = new Uint8Array(nouveaux[rangees.length] as number);
  for (let k = 0; k < rangees.length; k += 1) {
    const rangee = rangees[k] as number;
    copies.set(
      octets.subarray(debuts[rangee] as number, debuts[rangee + 1] as number),
      nouveaux[k] as number,
    );
  }
  return { octets: copies, debuts: nouveaux };
}

/** Codes at some rows; the dictionary is shared. */
export function selectCodes({ codes, index }: ColonneCode, rangees: Uint32Array): ColonneCode {
  return { codes, index: selectNombres(index, rangees) };
}

type Tableau = Uint8Array | Int32Array | Uint32Array | Float32Array | Float64Array;

export function selectNombres<T extends Tableau>(colonne: T, rangees: Uint32Array): T {
  const choisis = colonne.slice(0, rangees.length) as T;
  for (let k = 0; k < rangees.length; k += 1) choisis[k] = colonne[rangees[k] as number] as number;
  return choisis;
}
