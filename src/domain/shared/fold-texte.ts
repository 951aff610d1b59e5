import type { ColonneTexte } from './colonne-texte';
import { readTexte } from './colonne-texte';

/**
 * Text reduced to what a search compares: lower case, no accents, ligatures opened, anything but
 * a–z and 0–9 turned into one space. The result is ASCII, so that offsets in it are byte offsets.
 */
export function foldTexte(texte: string): string {
  return texte
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/**
 * A folded column as one ASCII string, searched with the native `indexOf`. Value `i` lies in
 * [debuts[i], debuts[i + 1]) as " folded value " and a line feed: a word start is a space followed
 * by the word, and no match can straddle two values.
 */
export interface TexteIndexe {
  readonly texte: string;
  /** nombre + 1 offsets. */
  readonly debuts: Uint32Array;
}

const ESPACE = 32;
const FIN_VALEUR = 10;
/** Folded byte of each ASCII byte. */
const PLIAGE = Uint8Array.from({ length: 128 }, (_, octet) => {
  if (octet >= 65 && octet <= 90) return octet + 32;
  if ((octet >= 97 && octet <= 122) || (octet >= 48 && octet <= 57)) return octet;
  return ESPACE;
});
const decodeur = new TextDecoder();

/** Folds values `0 … nombre - 1` given by `lire`; ASCII columns avoid one string per value. */
export function foldColonne(colonne: ColonneTexte): TexteIndexe {
  const nombre = colonne.debuts.length - 1;
  const source = colonne.octets;
  // Folding can lengthen a value (œ, ß, ligatures): the slow path checks the room it needs.
  let sortie = new Uint8Array(source.length + nombre * 3 + 64);
  const debuts = new Uint32Array(nombre + 1);
  let fin = 0;
  for (let i = 0; i < nombre; i += 1) {
    const bas = colonne.debuts[i] as number;
    const haut = colonne.debuts[i + 1] as number;
    const ascii = copyAscii(source, bas, haut, sortie, fin);
    if (ascii >= 0) {
      fin = ascii;
    } else {
      const plie = foldTexte(readTexte(colonne, i));
      const besoin = fin + plie.length + 3 + (nombre - i) * 3 + (source.length - haut);
      if (besoin > sortie.length) {
        const plus = new Uint8Array(besoin + (besoin >> 3));
        plus.set(sortie);
        sortie = plus;
      }
      sortie[fin] = ESPACE;
      for (let k = 0; k < plie.length; k += 1) sortie[fin + 1 + k] = plie.charCodeAt(k);
      fin += plie.length + 1;
      if (plie !== '') {
        sortie[fin] = ESPACE;
        fin += 1;
      }
    }
    sortie[fin] = FIN_VALEUR;
    fin += 1;
    debuts[i + 1] = fin;
  }
  return { texte: decodeur.decode(sortie.subarray(0, fin)), debuts };
}

/** Copies an ASCII value folded and padded; -1 when it holds another byte. */
function copyAscii(source: Uint8Array, bas: number, haut: number, sortie: Uint8Array, debut: number): number {
  let fin = debut;
  sortie[fin] = ESPACE;
  fin += 1;
  let dernier = ESPACE;
  for (let k = bas; k < haut; k += 1) {
    const octet = source[k] as number;
    if (octet > 127) return -1;
    const plie = PLIAGE[octet] as number;
    if (plie === ESPACE && dernier === ESPACE) continue;
    sortie[fin] = plie;
    fin += 1;
    dernier = plie;
  }
  if (dernier !== ESPACE) {
    sortie[fin] = ESPACE;
    fin += 1;
  }
  return fin;
}

/** Folds a list of strings. */
export function foldListe(valeurs: readonly string[]): TexteIndexe {
  const debuts = new Uint32Array(valeurs.length + 1);
  const morceaux: string[] = [];
  let fin = 0;
  for (let i = 0; i < valeurs.length; i += 1) {
    const plie = foldTexte(valeurs[i] as string);
    const morceau = plie === '' ? ' \n' : ` ${plie} \n`;
    morceaux.push(morceau);
    fin += morceau.length;
    debuts[i + 1] = fin;
  }
  return { texte: morceaux.join(''), debuts };
}

/** Folded value `i`, without its padding. */
export function readPlie(index: TexteIndexe, i: number): string {
  const debut = (index.debuts[i] as number) + 1;
  const fin = (index.debuts[i + 1] as number) - 2;
  return fin > debut ? index.texte.slice(debut, fin) : '';
}
