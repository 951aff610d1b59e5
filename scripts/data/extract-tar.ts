const BLOC = 512;

/**
 * Reads chosen entries of a tar stream and stops as soon as it has them all. Enough of the format for npm
 * tarballs: plain ustar names, sizes in octal, entries padded to 512 bytes.
 */
export async function extractTar(
  flux: AsyncIterable<Uint8Array>,
  entrees: readonly string[],
  prefixe: string,
): Promise<Map<string, Buffer>> {
  const attendues = new Set(entrees);
  const trouvees = new Map<string, Buffer>();
  let reste: Buffer = Buffer.alloc(0);
  let nom: string | null = null;
  let morceaux: Buffer[] = [];
  let aLire = 0;
  let aSauter = 0;

  for await (const morceau of flux) {
    reste = reste.length === 0 ? Buffer.from(morceau) : Buffer.concat([reste, morceau]);
    for (;;) {
      if (aLire > 0 && reste.length > 0) {
        const pris = reste.subarray(0, Math.min(aLire, reste.length));
        if (nom !== null) morceaux.push(pris);
        aLire -= pris.length;
        reste = reste.subarray(pris.length);
      }
      if (aLire > 0) break;
      if (nom !== null) {
        trouvees.set(nom.slice(prefixe.length), Buffer.concat(morceaux));
        nom = null;
        morceaux = [];
        if (trouvees.size === attendues.size) return trouvees;
      }
      const saut = Math.min(aSauter, reste.length);
      aSauter -= saut;
      reste = reste.subarray(saut);
      if (aSauter > 0 || reste.length < BLOC) break;
      const entete = reste.subarray(0, BLOC);
      reste = reste.subarray(BLOC);
      aLire = Number.parseInt(readChamp(entete, 124, 12) || '0', 8);
      aSauter = (BLOC - (aLire % BLOC)) % BLOC;
      const lu = readChamp(entete, 0, 100);
      nom = attendues.has(lu) ? lu : null;
    }
  }
  const absentes = entrees.filter((entree) => !trouvees.has(entree.slice(prefixe.length)));
  throw new Error(`got an archive without ${absentes.join(', ')}, expected ${entrees.join(', ')}`);
}

function readChamp(entete: Buffer, debut: number, longueur: number): string {
  const champ = entete.subarray(debut, debut + longueur);
  const fin = champ.indexOf(0);
  return champ.toString('latin1', 0, fin < 0 ? longueur : fin).trim();
}
