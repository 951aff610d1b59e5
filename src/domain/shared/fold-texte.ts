import type { ColonneTexte } from './colonne-texte';
import { createColonneTexte, readTexte } from './colonne-texte';

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
 * [debuts[i], debuts[i + 1]) as a line feed, a space, the folded value and a space, and a last line feed
 * ends the text: a word begins after a space, a value after a line feed and a space, and nothing that
 * is looked for straddles two values.
 */
export interface TexteIndexe {
  readonly texte: string;
  /** nombre + 1 offsets. */
  readonly debuts: Uint32Array;
}

const ESPACE = 32;
const DEBUT_VALEUR = 10;
/** Folded byte of each ASCII byte. */
const PLIAGE = Uint8Array.from({ length: 128 }, (_, octet) => {
  if (octet >= 65 && octet <= 90) return octet + 32;
  if ((octet >= 97 && octet <= 122) || (octet >= 48 && octet <= 57)) return octet;
  return ESPACE;
});
const decodeur = new TextDecoder();

/** Folds a column; ASCII values avoid one string each. */
export function foldColonne(colonne: ColonneTexte): TexteIndexe {
  const nombre = colonne.debuts.length - 1;
  const source = colonne.octets;
  // Three bytes of padding per value at most, and the last line feed.
  let sortie = new Uint8Array(source.length + nombre * 3 + 1);
  const debuts = new Uint32Array(nombre + 1);
  let fin = 0;
  for (let i = 0; i < nombre; i += 1) {
    const bas = colonne.debuts[i] as number;
    const haut = colonne.debuts[i + 1] as number;
    sortie[fin] = DEBUT_VALEUR;
    sortie[fin + 1] = ESPACE;
    const ascii = copyAscii(source, bas, haut, sortie, fin + 2);
    if (ascii >= 0) {
      fin = ascii;
    } else {
      const plie = foldTexte(readTexte(colonne, i));
      // Folding can lengthen a value (œ, ß, ligatures).
      const besoin = fin + plie.length + (nombre - i) * 3 + (source.length - haut) + 1;
      if (besoin > sortie.length) {
        const plus = new Uint8Array(besoin + (besoin >> 3));
        plus.set(sortie);
        sortie = plus;
      }
      fin += 2;
      for (let k = 0; k < plie.length; k += 1) sortie[fin + k] = plie.charCodeAt(k);
      fin += plie.length;
      if (plie !== '') {
        sortie[fin] = ESPACE;
        fin += 1;
      }
    }
    debuts[i + 1] = fin;
  }
  sortie[fin] = DEBUT_VALEUR;
  return { texte: decodeur.decode(sortie.subarray(0, fin + 1)), debuts };
}

/** Copies an ASCII value folded and followed by a space, gives its end; -1 when it holds another byte. */
function copyAscii(source: Uint8Array, bas: number, haut: number, sortie: Uint8Array, debut: number): number {
  let fin = debut;
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
  return foldColonne(createColonneTexte(valeurs));
}

/** Folded value `i`, without its padding. */
export function readPlie(index: TexteIndexe, i: number): string {
  return index.texte.slice((index.debuts[i] as number) + 2, Math.max(0, (index.debuts[i + 1] as number) - 1));
}
