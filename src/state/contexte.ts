import type { StoreApi } from 'zustand/vanilla';
import type { Moteur } from '../workers/moteur-api';
import type { Etat } from './etat';

/** What the actions work with; injected so that tests run the engine in their own process. */
export interface Contexte {
  readonly store: StoreApi<Etat>;
  readonly moteur: Moteur;
  /** Remembers the sizes of the panels; null where nothing may be kept. */
  readonly stockage: Pick<Storage, 'getItem' | 'setItem'> | null;
}

/** Text of anything thrown. */
export function messageDe(erreur: unknown): string {
  return erreur instanceof Error ? erreur.message : String(erreur);
}
