import { VERSION_PROJET } from '../projet';
import type { Objet } from '../reparation/objet';
import { migrateV0 } from './v0';

/** What brings a project of version N to version N + 1, at rank N. */
const MIGRATIONS: readonly ((brut: Objet) => Objet)[] = [migrateV0];

/** Brings an older project to the current format; `version` is the one it was written in. */
export function migrate(brut: Objet): { readonly brut: Objet; readonly version: number } {
  const version = readVersion(brut);
  let courant = brut;
  for (let v = version; v < VERSION_PROJET; v += 1) courant = MIGRATIONS[v]?.(courant) ?? courant;
  return { brut: courant, version };
}

/** Before projects had a version they were the hand-over between two pages, which numbered itself 1. */
function readVersion(brut: Objet): number {
  if (Object.hasOwn(brut, 'fichiers') && !Object.hasOwn(brut, 'sources')) return 0;
  const { version } = brut;
  return typeof version === 'number' && Number.isInteger(version) && version >= 0 ? version : VERSION_PROJET;
}
