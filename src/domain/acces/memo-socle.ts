import { Garde } from '../shared/garde';
import type { Socle } from '../territoire/socle';

/** Small results (one number per maille) of each kind kept for each ground. */
const GARDES_MAX = 32;

const memoires = new WeakMap<Socle, Map<string, Garde<unknown>>>();

/**
 * Result of `make` for a ground, made once per key while it is among the last used of its kind (the first word of the
 * key): many answers ask for the same. `make` must depend on the ground and the key alone.
 *
 * What the engine keeps by itself (`workers/territoire/create-moyens`) is what grounds are made of, and depends on the
 * session; here are figures on one ground, which computations ask of each other without knowing any session.
 */
export function keepForSocle<T>(socle: Socle, cle: string, make: () => T): T {
  const genre = cle.slice(0, cle.indexOf(' '));
  let genres = memoires.get(socle);
  if (genres === undefined) {
    genres = new Map();
    memoires.set(socle, genres);
  }
  let garde = genres.get(genre);
  if (garde === undefined) {
    garde = new Garde(GARDES_MAX);
    genres.set(genre, garde);
  }
  return garde.get(cle, make) as T;
}

let dernier = new WeakMap<Socle, { readonly cle: string; readonly valeur: unknown }>();

/**
 * The same for a result of some hundred megabytes: the last one asked for is kept, whatever the ground, and the former
 * one is given up before the next is made.
 */
export function keepLast<T>(socle: Socle, cle: string, make: () => T): T {
  const deja = dernier.get(socle);
  if (deja?.cle === cle) return deja.valeur as T;
  dernier = new WeakMap();
  const valeur = make();
  dernier.set(socle, { cle, valeur });
  return valeur;
}
