/** What to do with the value of a key, in an object whose keys are looked at. */
export type Traitement =
  /** Not kept at all: null stands in its place. */
  | { readonly sorte: 'ignorer' }
  /** An array whose elements are handed over one by one; null stands in its place. */
  | { readonly sorte: 'elements'; readonly unite: Unite }
  /** An object, or an array of objects, some keys of which are treated too. */
  | { readonly sorte: 'dans'; readonly noeud: Noeud };

/** Elements handed over under one name. */
export interface Unite {
  readonly nom: string;
  readonly noeud: Noeud;
}

/** Treatments of the keys of an object, by the hash of the key's bytes; other keys are kept as they are. */
export interface Noeud {
  readonly cles: ReadonlyMap<number, Traitement>;
  /** true when some elements are handed over apart: what is read of such an object is worth keeping if the file is cut. */
  readonly reparable: boolean;
}

export const IGNORER: Traitement = { sorte: 'ignorer' };

/** Hash of the bytes of a key, one after the other, from 0. */
export function avancerHachage(hachage: number, octet: number): number {
  return (Math.imul(hachage, 31) + octet + 1) | 0;
}

export function creerNoeud(traitements: Readonly<Record<string, Traitement>>): Noeud {
  const cles = new Map<number, Traitement>();
  for (const [cle, traitement] of Object.entries(traitements)) {
    let hachage = 0;
    for (let k = 0; k < cle.length; k += 1) hachage = avancerHachage(hachage, cle.charCodeAt(k));
    cles.set(hachage, traitement);
  }
  return { cles, reparable: Object.values(traitements).some(({ sorte }) => sorte === 'elements') };
}
