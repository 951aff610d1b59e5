import type { Socle } from '../territoire/socle';

/** Small results (one number per maille) kept for each ground. */
const GARDES_MAX = 32;

const memoires = new WeakMap<Socle, Map<string, unknown>>();

/**
 * Result of `make` for a ground, made once per key while it is among the last used: many answers ask for the same.
 * `make` must depend on the ground and the key alone.
 */
export function keepForSocle<T>(socle: Socle, cle: string, make: () => T): T {
  const genre = cle.slice(0, cle.indexOf(' '));
  let gardes = memoires.get(socle);
  if (gardes === undefined) {
    gardes = new Map();
    memoires.set(socle, gardes);
  }
  if (gardes.has(cle)) {
    const deja = gardes.get(cle) as T;
    // Last used last: the first of its kind is the oldest.
    gardes.delete(cle);
    gardes.set(cle, deja);
    return deja;
  }
  const semblables = [...gardes.keys()].filter((autre) => autre.startsWith(`${genre} `));
  for (const ancienne of semblables.slice(0, Math.max(0, semblables.length - GARDES_MAX + 1)))
    gardes.delete(ancienne);
  const fait = make();
  gardes.set(cle, fait);
  return fait;
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
