import type { Verrous } from './environnement';

/** Everywhere else the revision of the project alone keeps two tabs from overwriting each other. */
export const VERROUS_LIBRES: Verrous = {
  prendre: async () => ({ rendre: () => undefined }),
  forcer: async () => ({ rendre: () => undefined }),
};
