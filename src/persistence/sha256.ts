import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** Digest of a file, read slice after slice: the browser's own digest wants the whole content in memory. */
export async function digestBlob(contenu: Blob): Promise<string> {
  const somme = sha256.create();
  for await (const octets of readTranches(contenu)) somme.update(octets);
  return bytesToHex(somme.digest());
}

/** About ten milliseconds of work. */
const TRANCHE = 1 << 18;

export async function* readTranches(contenu: Blob): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (let debut = 0; debut < contenu.size; debut += TRANCHE)
    yield new Uint8Array(await contenu.slice(debut, debut + TRANCHE).arrayBuffer());
}
