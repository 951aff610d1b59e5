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

/** Values written together: one call to the encoder for many short texts. */
const LOT = 512;

/** Grows a text column one value at a time; `build` hands over exact-size arrays. */
export class ConstructeurTexte {
  private octets: Uint8Array;
  private debuts: Uint32Array;
  private nombre = 0;
  private taille = 0;
  private readonly attente: string[] = [];

  constructor(valeursPrevues = 1024, octetsParValeur = 16) {
    this.octets = new Uint8Array(Math.max(64, valeursPrevues * octetsParValeur));
    this.debuts = new Uint32Array(Math.max(16, valeursPrevues + 1));
  }

  get longueur(): number {
    return this.nombre + this.attente.length;
  }

  push(texte: string): void {
    this.attente.push(texte);
    if (this.attente.length === LOT) this.vider();
  }

  build(): ColonneTexte {
    this.vider();
    return {
      octets: this.octets.slice(0, this.taille),
      debuts: this.debuts.slice(0, this.nombre + 1),
    };
  }

  private vider(): void {
    const { attente } = this;
    const tout = attente.join('');
    const place = this.taille + tout.length * 3;
    if (place > this.octets.length) this.octets = agrandir(this.octets, place);
    if (this.nombre + attente.length >= this.debuts.length) {
      const plus = new Uint32Array((this.nombre + attente.length) * 2);
      plus.set(this.debuts);
      this.debuts = plus;
    }
    const ecrits = encodeur.encodeInto(tout, this.octets.subarray(this.taille)).written;
    // All ASCII: the ends are the lengths. Otherwise each text is written again to know where it ends.
    const ascii = ecrits === tout.length;
    for (const texte of attente) {
      this.taille += ascii ? texte.length : ecrire(texte, this.octets, this.taille);
      this.nombre += 1;
      this.debuts[this.nombre] = this.taille;
    }
    attente.length = 0;
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
