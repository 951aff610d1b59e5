/** Seeded draws: the same seed gives the same demonstration, byte for byte. */
export interface Hasard {
  /** In [0, 1). */
  suivant(): number;
  /** Whole number in [min, max]. */
  entier(min: number, max: number): number;
  choisir<Valeur>(valeurs: readonly Valeur[]): Valeur;
  /** Index drawn with the given weights (not all zero). */
  peser(poids: readonly number[]): number;
  /** Bell-shaped, mean 0, deviation about 1, within ±3. */
  cloche(): number;
}

/** mulberry32. */
export function createHasard(graine: number): Hasard {
  let etat = graine >>> 0;
  const suivant = (): number => {
    etat = (etat + 0x6d2b79f5) >>> 0;
    let t = etat;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return {
    suivant,
    entier: (min, max) => min + Math.floor(suivant() * (max - min + 1)),
    choisir: (valeurs) => {
      const valeur = valeurs[Math.floor(suivant() * valeurs.length)];
      if (valeur === undefined) throw new Error('got an empty list, expected something to draw from');
      return valeur;
    },
    peser: (poids) => {
      let reste = suivant() * poids.reduce((somme, p) => somme + p, 0);
      for (let k = 0; k < poids.length; k += 1) {
        reste -= poids[k] as number;
        if (reste < 0) return k;
      }
      return poids.length - 1;
    },
    cloche: () => (suivant() + suivant() + suivant() + suivant() + suivant() + suivant() - 3) * Math.SQRT2,
  };
}
