import type { TuilesCarte } from '../tuiles/create-tuiles-carte';

/** Maps whose tiles can still be asked for: those on screen and the last ones left, whose answers are kept too. */
const GARDEES_MAX = 40;

const gardees = new Map<string, TuilesCarte>();
let prochaine = 1;

/** Keeps the tiles of a map; returns the key they are asked for under. */
export function keepCarte(tuiles: TuilesCarte): string {
  const cle = String(prochaine);
  prochaine += 1;
  gardees.set(cle, tuiles);
  const [ancienne] = gardees.keys();
  if (gardees.size > GARDEES_MAX && ancienne !== undefined) gardees.delete(ancienne);
  return cle;
}

/** Tiles of a map asked for before, null when they are no longer kept. */
export function readCarte(cle: string): TuilesCarte | null {
  return gardees.get(cle) ?? null;
}
