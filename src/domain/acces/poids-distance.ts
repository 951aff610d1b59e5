/** Share of a step: everything up to `jusquaMin` minutes (bound included) that no shorter step holds. */
export interface Palier {
  readonly jusquaMin: number;
  readonly poids: number;
}

/**
 * How reach falls with minutes. `binaire`: all or nothing (2SFCA of Luo and Wang 2003) · `paliers`: steps (E2SFCA of
 * Luo and Qi 2009) · `gravite`: the inverse of minutes up to a bound, as the DREES lets demand fall over 60 minutes.
 */
export type Decroissance =
  | { readonly genre: 'binaire'; readonly bassinMinutes: number }
  | { readonly genre: 'paliers'; readonly paliers: readonly Palier[] }
  | { readonly genre: 'gravite'; readonly bassinMinutes: number };

/** Weights of Luo and Qi (2009) for slow decay at 10, 20 and 30 minutes. */
export const PALIERS_DEFAUT: readonly Palier[] = [
  { jusquaMin: 10, poids: 1 },
  { jusquaMin: 20, poids: 0.68 },
  { jusquaMin: 30, poids: 0.22 },
];

/** Under a minute, nearer is no better. */
const MOINDRE_MINUTE = 1;

/** Minutes beyond which the weight is 0. */
export function porteeMinutes(decroissance: Decroissance): number {
  return decroissance.genre === 'paliers'
    ? decroissance.paliers.reduce((max, { jusquaMin }) => Math.max(max, jusquaMin), 0)
    : decroissance.bassinMinutes;
}

/** Weight in [0,1] of so many minutes; a catchment of no minute holds nothing. */
export function createPoids(decroissance: Decroissance): (minutes: number) => number {
  switch (decroissance.genre) {
    case 'binaire': {
      const { bassinMinutes } = decroissance;
      return (minutes) => (minutes <= bassinMinutes && bassinMinutes > 0 ? 1 : 0);
    }
    case 'paliers': {
      const paliers = [...decroissance.paliers].sort((a, b) => a.jusquaMin - b.jusquaMin);
      return (minutes) => {
        for (const { jusquaMin, poids } of paliers) if (minutes <= jusquaMin) return poids;
        return 0;
      };
    }
    case 'gravite': {
      const { bassinMinutes } = decroissance;
      return (minutes) =>
        minutes <= bassinMinutes && bassinMinutes > 0 ? 1 / Math.max(minutes, MOINDRE_MINUTE) : 0;
    }
  }
}
