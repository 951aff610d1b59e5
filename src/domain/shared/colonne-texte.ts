/**
 * A read-only column of strings held as UTF-8 bytes: 100,000 names in two typed arrays instead of
 * 100,000 JavaScript strings. Value `i` is `octets[debuts[i] .. debuts[i + 1])`; empty = unknown.
 */
export interface ColonneTexte {
  readonly octets: Uint8Array;
  /** nombre + 1 offsets. */
  readonly debuts: Uint32Array;
}

const decodeur = new TextDecoder();
const encodeur = new TextEncoder();

/** Reads value `i`; "" when unknown. */
export function readTexte(colonne: ColonneTexte, i: number): string {
  const debut = colonne.debuts[i] ?? 0;
  const fin = colonne.debuts[i + 1] ?? debut;
  if (debut === fin) return '';
  // Short ASCII values (codes, most names) are cheaper without TextDecoder.
  if (fin - debut <= 24) {
    let texte = '';
    for (let k = debut; k < fin; k += 1) {
      const octet = colonne.octets[k] as number;
      if (octet > 127) return decodeur.decode(colonne.octets.subarray(debut, fin));
      texte += String.fromCharCode(octet);
    }
    return texte;
  }
  return decodeur.decode(colonne.octets.subarray(debut, fin));
}

/** Grows a text column one value at a time; `build` hands over exact-size arrays. */
export class ConstructeurTexte {
  private octets: Uint8Array;
  private debuts: Uint32Array;
  private nombre = 0;
  private taille = 0;

  constructor(valeursPrevues = 1024, octetsParValeur = 16) {
    this.octets = new Uint8Array(Math.max(64, valeursPrevues * octetsParValeur));
    this.debuts = new Uint32Array(Math.max(16, valeursPrevues + 1));
  }

  get longueur(): number {
    return this.nombre;
  }

  push(texte: string): void {
    const place = this.taille + texte.length * 3;
    if (place > this.octets.length) this.octets = agrandir(this.octets, place);
    if (this.nombre + 1 >= this.debuts.length) {
      const plus = new Uint32Array(this.debuts.length * 2);
      plus.set(this.debuts);
      this.debuts = plus;
    }
    this.taille += ecrire(texte, this.octets, this.taille);
    this.nombre += 1;
    this.debuts[this.nombre] = this.taille;
  }

  build(): ColonneTexte {
    return {
      octets: this.octets.slice(0, this.taille),
      debuts: this.debuts.slice(0, this.nombre + 1),
    };
  }
}

function agrandir(octets: Uint8Array, place: number): Uint8Array {
  const plus = new Uint8Array(Math.max(place, octets.length * 2));
  plus.set(octets);
  return plus;
}

function ecrire(texte: string, cible: Uint8Array, debut: number): number {
  for (let k = 0; k < texte.length; k += 1) {
    const code = texte.charCodeAt(k);
    if (code > 127) {
      return encodeur.encodeInto(texte, cible.subarray(debut)).written;
    }
    cible[debut + k] = code;
  }
  return texte.length;
}

/** Column made of the values of `textes`, in order. */
export function createColonneTexte(textes: readonly string[]): ColonneTexte {
  const constructeur = new ConstructeurTexte(textes.length);
  for (const texte of textes) constructeur.push(texte);
  return constructeur.build();
}

/** New column holding values `ordre[0]`, `ordre[1]`… of `colonne` (an index may repeat; -1 = empty). */
export function selectTexte(colonne: ColonneTexte, ordre: ArrayLike<number>): ColonneTexte {
  let taille = 0;
  for (let k = 0; k < ordre.length; k += 1) {
    const i = ordre[k] as number;
    if (i >= 0) taille += (colonne.debuts[i + 1] as number) - (colonne.debuts[i] as number);
  }
  const octets = new Uint8Array(taille);
  const debuts = new Uint32Array(ordre.length + 1);
  let fin = 0;
  for (let k = 0; k < ordre.length; k += 1) {
    const i = ordre[k] as number;
    if (i >= 0) {
      const morceau = colonne.octets.subarray(colonne.debuts[i], colonne.debuts[i + 1]);
      octets.set(morceau, fin);
      fin += morceau.length;
    }
    debuts[k + 1] = fin;
  }
  return { octets, debuts };
}
