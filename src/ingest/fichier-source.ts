import type { Correspondance } from '../domain/table/correspondance';
import type { FichierSource } from './contrat';

/** Size of the pieces read from a file: large enough to be fast, small enough to stay cancellable. */
const TRANCHE = 1 << 20;

/** A file of the user's: a Blob (or File) is read slice after slice, bytes are cut without copy. */
export function createFichierSource(
  nom: string,
  contenu: Blob | Uint8Array,
  { cle = nom, correspondance = null }: { cle?: string; correspondance?: Correspondance | null } = {},
): FichierSource {
  const identite = { nom, cle, correspondance };
  if (contenu instanceof Uint8Array) {
    return { ...identite, tailleOctets: contenu.length, flux: () => couper(contenu) };
  }
  return { ...identite, tailleOctets: contenu.size, flux: () => lireBlob(contenu) };
}

async function* couper(octets: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let debut = 0; debut < octets.length; debut += TRANCHE) {
    yield octets.subarray(debut, debut + TRANCHE);
  }
}

async function* lireBlob(blob: Blob): AsyncGenerator<Uint8Array> {
  // The next slice is asked for while the current one is worked on.
  let suivante = blob.slice(0, TRANCHE).arrayBuffer();
  for (let debut = 0; debut < blob.size; debut += TRANCHE) {
    const courante = await suivante;
    if (debut + TRANCHE < blob.size) {
      suivante = blob.slice(debut + TRANCHE, debut + 2 * TRANCHE).arrayBuffer();
      // A failed read is reported when its turn comes, not as an unhandled rejection.
      suivante.catch(() => undefined);
    }
    yield new Uint8Array(courante);
  }
}
