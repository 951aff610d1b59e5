import { ErreurDepot } from './depot';
import type { EnvironnementProjets } from './environnement';
import { VERROUS_LIBRES } from './verrous-libres';

const refuser = (): Promise<never> =>
  Promise.reject(new ErreurDepot('refuse', 'got no storage, expected one'));

/** Nothing is kept: the work lives as long as the page, and in the files the user saves. */
export const ENVIRONNEMENT_ABSENT: EnvironnementProjets = {
  depot: {
    lister: async () => [],
    lire: async () => null,
    lireSource: async () => null,
    ecrire: refuser,
    supprimer: async () => undefined,
    effacerTout: async () => undefined,
    lireMeta: async () => undefined,
    ecrireMeta: refuser,
    prendreMeta: async () => undefined,
  },
  verrous: VERROUS_LIBRES,
  espace: { estimer: async () => null, persister: async () => false, oublierReglages: () => undefined },
  nommerCopie: (nom) => nom,
};
