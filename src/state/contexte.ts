import type { StoreApi } from 'zustand/vanilla';
import type { EnvironnementProjets } from '../persistence/environnement';
import type { Moteur } from '../workers/moteur-api';
import type { Etat } from './etat';

/** What the actions work with; injected so that tests run the engine in their own process. */
export interface Contexte {
  readonly store: StoreApi<Etat>;
  readonly moteur: Moteur;
  /** Remembers the sizes of the panels; null where nothing may be kept. */
  readonly stockage: Pick<Storage, 'getItem' | 'setItem'> | null;
  /** Where projects are kept; null where nothing is (most tests). */
  readonly projets: EnvironnementProjets | null;
  /** Milliseconds since 1970. */
  readonly maintenant: () => number;
  /** A new key for a file of the project, never given before. */
  readonly nouvelleCle: () => string;
  /** Runs changes of the files in use one after the other, in the order they were asked for. */
  readonly enchainer: <T>(tache: () => Promise<T>) => Promise<T>;
}

/** Text of anything thrown. */
export function messageDe(erreur: unknown): string {
  return erreur instanceof Error ? erreur.message : String(erreur);
}

/** A queue of one: each task starts when the one before it has ended, well or badly. */
export function createFile(): Contexte['enchainer'] {
  let derniere: Promise<unknown> = Promise.resolve();
  return (tache) => {
    const suite = derniere.then(tache, tache);
    derniere = suite.catch(() => undefined);
    return suite;
  };
}

/** Random key (UUID version 4); `crypto.randomUUID` is missing on a page served without TLS. */
export function createCle(): string {
  const octets = crypto.getRandomValues(new Uint8Array(16));
  octets[6] = ((octets[6] as number) & 0x0f) | 0x40;
  octets[8] = ((octets[8] as number) & 0x3f) | 0x80;
  const hex = Array.from(octets, (octet) => octet.toString(16).padStart(2, '0')).join('');
  return [8, 12, 16, 20, 32].map((fin, rang) => hex.slice([0, 8, 12, 16, 20][rang], fin)).join('-');
}
