/** A stream whose first bytes were looked at; `flux` gives everything, them included. */
export interface Amorce {
  readonly debut: Uint8Array;
  readonly flux: AsyncIterable<Uint8Array>;
}

/** Reads at least `taille` bytes (or all) to look at them before choosing a reader. */
export async function amorcer(source: AsyncIterable<Uint8Array>, taille: number): Promise<Amorce> {
  const iterateur = source[Symbol.asyncIterator]();
  const lus: Uint8Array[] = [];
  let total = 0;
  while (total < taille) {
    const { value, done } = await iterateur.next();
    if (done) break;
    lus.push(value);
    total += value.length;
  }
  const debut = lus.length === 1 ? (lus[0] as Uint8Array) : joindre(lus, total);
  return { debut, flux: reprendre(debut, iterateur) };
}

async function* reprendre(
  debut: Uint8Array,
  iterateur: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    if (debut.length > 0) yield debut;
    for (;;) {
      const { value, done } = await iterateur.next();
      if (done) return;
      yield value;
    }
  } finally {
    await iterateur.return?.();
  }
}

/** All the bytes of a stream in one array. */
export async function toutLire(flux: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const lus: Uint8Array[] = [];
  let total = 0;
  for await (const morceau of flux) {
    lus.push(morceau);
    total += morceau.length;
  }
  return joindre(lus, total);
}

function joindre(morceaux: readonly Uint8Array[], total: number): Uint8Array {
  const tout = new Uint8Array(total);
  let position = 0;
  for (const morceau of morceaux) {
    tout.set(morceau, position);
    position += morceau.length;
  }
  return tout;
}
