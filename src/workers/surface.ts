import { transfer } from 'comlink';
import type { Moteur } from './moteur-api';

/** The engine as it is exposed across a port: the bytes of a tile change hands instead of being copied. */
export function createSurface(moteur: Moteur): Moteur {
  return {
    ...moteur,
    tuile: async (...demande) => ceder(await moteur.tuile(...demande)),
    tuileChangements: async (...demande) => ceder(await moteur.tuileChangements(...demande)),
    tuileCouche: async (...demande) => ceder(await moteur.tuileCouche(...demande)),
    tuileCarte: async (...demande) => ceder(await moteur.tuileCarte(...demande)),
  };
}

/** Tiles are made for the one who asked: nothing of the engine is lost with their bytes. */
function ceder(octets: ArrayBuffer): ArrayBuffer {
  return transfer(octets, [octets]);
}
