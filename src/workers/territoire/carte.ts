import type { CarteTerritoires, DemandeCarte } from '../../domain/cartographie/carte-territoires';
import type { Repondeur } from './moyens';

export const answer: Repondeur<DemandeCarte, CarteTerritoires> = async () => {
  throw new Error('question without an answer yet');
};

/** Tile of a map answered before, by its `cle`; an empty buffer when it is no longer kept. */
export function tuileCarte(_cle: string, _z: number, _x: number, _y: number): ArrayBuffer {
  return new ArrayBuffer(0);
}
