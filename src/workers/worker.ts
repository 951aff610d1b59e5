import { expose, transfer } from 'comlink';
import { lireDonnees } from '../reference/lecteur-navigateur';
import { createMoteur } from './moteur';
import type { Moteur } from './moteur-api';

const moteur = createMoteur({ lire: lireDonnees });

/** The engine as the page sees it: the bytes of a tile change hands instead of being copied. */
const surface: Moteur = {
  ...moteur,
  tuile: async (version, z, x, y) => {
    const octets = await moteur.tuile(version, z, x, y);
    return transfer(octets, [octets]);
  },
};

expose(surface);
