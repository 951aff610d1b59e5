import { transfer } from 'comlink';
import type { Moteur } from './moteur-api';

/** The engine as it is exposed across a port: the bytes of a tile change hands instead of being copied. */
export function createSurface(moteur: Moteur): Moteur {
  return {
    ...moteur,
    tuile: async (version, z, x, y) => {
      const octets = await moteur.tuile(version, z, x, y);
      return transfer(octets, [octets]);
    },
  };
}
