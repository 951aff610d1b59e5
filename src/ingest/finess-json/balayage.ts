/** Bytes of JSON that the cutter looks for. */
export const SAUT_DE_LIGNE = 10;
export const ESPACE = 32;
export const GUILLEMET = 34;
export const VIRGULE = 44;
export const DEUX_POINTS = 58;
export const CROCHET = 91;
export const BARRE = 92;
export const CROCHET_FERMANT = 93;
export const ACCOLADE = 123;
export const ACCOLADE_FERMANTE = 125;

/** What a byte is where an array or an object is passed over; 0: of no interest there. */
export const CLASSES = new Uint8Array(256);
export const CLASSE_GUILLEMET = 1;
export const CLASSE_OUVRANTE = 2;
export const CLASSE_FERMANTE = 3;
CLASSES[GUILLEMET] = CLASSE_GUILLEMET;
CLASSES[ACCOLADE] = CLASSE_OUVRANTE;
CLASSES[CROCHET] = CLASSE_OUVRANTE;
CLASSES[ACCOLADE_FERMANTE] = CLASSE_FERMANTE;
CLASSES[CROCHET_FERMANT] = CLASSE_FERMANTE;
CLASSES[SAUT_DE_LIGNE] = 4;

/** The same byte four times. */
const quadrupler = (octet: number): number => Math.imul(octet, 0x01010101);
const UNS = quadrupler(1);
const HAUTS = quadrupler(0x80);
const GUILLEMETS = quadrupler(GUILLEMET);
const BARRES = quadrupler(BARRE);
const QUATRE_ESPACES = quadrupler(ESPACE);
/** Eight spaces, read as the one number that their bytes make. */
const HUIT_ESPACES = new Float64Array(new Uint8Array(8).fill(ESPACE).buffer)[0] as number;

/**
 * Offset of the quote that ends a text; the length when it is not in these bytes, one more when they end in the
 * middle of an escape. Four bytes are looked at together: texts are half of a file, and byte after byte they take
 * most of the time of its reading.
 */
export function chercherFinTexte(octets: Uint8Array, vue: DataView, debut: number): number {
  const fin = octets.length;
  const dernierMot = fin - 4;
  let i = debut;
  while (i <= dernierMot) {
    const mot = vue.getInt32(i, true);
    // A byte of these is 0 where the searched one stands; the lowest high bit left by the subtraction tells where.
    const guillemets = mot ^ GUILLEMETS;
    const barres = mot ^ BARRES;
    const trouves = (((guillemets - UNS) & ~guillemets) | ((barres - UNS) & ~barres)) & HAUTS;
    if (trouves === 0) {
      i += 4;
      continue;
    }
    i += (31 - Math.clz32(trouves & -trouves)) >> 3;
    if (octets[i] === GUILLEMET) return i;
    i += 2;
  }
  while (i < fin && octets[i] !== GUILLEMET) i += octets[i] === BARRE ? 2 : 1;
  return i;
}

/** Offset after the indentation that begins at `debut`, but for some last spaces: two fifths of an indented file. */
export function passerRetrait(vue: DataView, debut: number): number {
  const fin = vue.byteLength;
  let i = debut;
  while (i <= fin - 8 && vue.getFloat64(i, true) === HUIT_ESPACES) i += 8;
  return i <= fin - 4 && vue.getInt32(i, true) === QUATRE_ESPACES ? i + 4 : i;
}
