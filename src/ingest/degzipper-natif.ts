/** A gunzip of the platform, several times faster than ours; it may know single members only. */
export interface Degzipper {
  readonly ouvrir: (flux: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>;
  /** true when each piece that comes out has memory of its own, to be released by who has read it. */
  readonly cede: boolean;
}

/** Packed bytes given at once: they may become a thousand times as many before they are taken. */
const TRANCHE = 32_768;

/** The browser's own. */
export const degzipperNavigateur: Degzipper = { ouvrir: deplier, cede: true };

async function* deplier(flux: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new DecompressionStream('gzip');
  const entree = writable.getWriter();
  const sortie = readable.getReader();
  const verser = async (): Promise<void> => {
    for await (const octets of flux) {
      for (let debut = 0; debut < octets.length; debut += TRANCHE)
        await entree.write(octets.slice(debut, debut + TRANCHE));
    }
    await entree.close();
  };
  const verse = verser().catch((erreur: unknown) => entree.abort(erreur));
  try {
    for (;;) {
      const { value, done } = await sortie.read();
      if (done) break;
      yield value;
    }
  } finally {
    // Left before the end (a cancel): the file must not be read on.
    await sortie.cancel().catch(() => undefined);
    await verse.catch(() => undefined);
  }
}
