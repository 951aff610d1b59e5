import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { releaseOctets } from '../domain/shared/release-octets';

/** Digest of a file, read piece after piece: the browser's own digest wants the whole content in memory. */
export async function digestBlob(contenu: Blob): Promise<string> {
  const somme = sha256.create();
  for await (const octets of readTranches(contenu)) somme.update(octets);
  return bytesToHex(somme.digest());
}

/**
 * The content piece after piece, as a stream gives them: slices read one by one are each a copy that stays until the
 * next collection, a whole national file in the end. Each piece is good until the next one is asked for.
 */
export async function* readTranches(contenu: Blob): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const lecteur = contenu.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await lecteur.read();
      if (done) return;
      yield value;
      releaseOctets(value);
    }
  } finally {
    // A reader that stops before the end lets the rest go.
    await lecteur.cancel();
  }
}
