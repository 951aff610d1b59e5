import type { Socle } from '../territoire/socle';

/** Small results (one number per maille) kept for each ground. */
const GARDES_MAX = 32;

const memoires = new WeakMap<Socle, Map<string, unknown>>();

/**
 * Result of `make` for a ground, made once per key while it is among the last used: many answers ask for the same.
 * `make` must depend on the ground and the key alone.
 */
export function keepForSocle<T>(socle: Socle, cle: string, make: () => T, maximum = GARDES_MAX): T {
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
  // Room is made before, so that two large results never stand side by side.
  for (const ancienne of semblables.slice(0, Math.max(0, semblables.length - maximum + 1)))
    gardes.delete(ancienne);
  const fait = make();
  gardes.set(cle, fait);
  return fait;
}
