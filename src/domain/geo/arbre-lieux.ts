import KDBush from 'kdbush';
import { RAYON_TERRE_KM } from './distance-km';
import type { Lieux } from './lieux';

/** Few enough places per leaf that the nearest is found by comparing some tens of them. */
const FEUILLE = 8;

/**
 * Some places of a table in a tree over two of the three coordinates of their unit vectors: the distance between
 * two such points never exceeds the true one, whatever the longitude, so that no search misses a place.
 */
export interface ArbreLieux {
  readonly lieux: Lieux;
  /** Placed places, in the order given. */
  readonly membres: Uint32Array;
  readonly arbre: KDBush | null;
}

export function createArbreLieux(lieux: Lieux, membres: Iterable<number>): ArbreLieux {
  const places = [...membres].filter((lieu) => !Number.isNaN(lieux.vecteurs[3 * lieu]));
  if (places.length === 0) return { lieux, membres: new Uint32Array(0), arbre: null };
  const arbre = new KDBush(places.length, FEUILLE);
  for (const lieu of places)
    arbre.add(lieux.vecteurs[3 * lieu + 1] as number, lieux.vecteurs[3 * lieu + 2] as number);
  arbre.finish();
  return { lieux, membres: Uint32Array.from(places), arbre };
}

/** Chord of the unit sphere between two points `km` apart on the ground. */
export function cordeDe(km: number): number {
  return km >= RAYON_TERRE_KM * Math.PI ? 2 : 2 * Math.sin(km / (2 * RAYON_TERRE_KM));
}
