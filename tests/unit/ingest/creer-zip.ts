import { zipSync } from 'fflate';

/** A zip of the given members; a name ending with "/" is a folder. */
export function creerZip(membres: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  return zipSync(Object.fromEntries(membres));
}
