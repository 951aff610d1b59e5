import { Gunzip, Inflate } from 'fflate';
import type { Degzipper } from './degzipper-natif';
import { OCTETS_MAX } from './octets-max';
import { RefusFichier } from './refus';
import { SommeCrc32 } from './somme-crc32';

/** Nothing is unpacked beyond this many times the packed size, once more than OCTETS_SANS_SOUPCON came out. */
const TAUX_MAX = 200;
const OCTETS_SANS_SOUPCON = 1 << 20;
/** Packed bytes given at once: at most 1,032 times as many can come out. */
const TRANCHE = 32_768;

/** Unpacks a gzip stream (several members may follow each other), its check sum verified. */
export async function* degzipper(flux: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const bac = new Bac();
  const gunzip = new Gunzip(bac.recevoir);
  /** Members after the first. */
  let suivants = 0;
  gunzip.onmember = () => {
    suivants += 1;
  };
  const fin = new Uint8Array(8);
  for await (const octets of flux) {
    retenirFin(fin, octets);
    for (const tranche of trancher(octets)) {
      bac.garde.entrer(tranche.length);
      surveiller(() => gunzip.push(tranche, false));
      yield* bac.vider();
    }
  }
  surveiller(() => gunzip.push(new Uint8Array(0), true));
  yield* bac.vider();
  if (bac.garde.entres < 18) throw new RefusFichier('archive_tronquee');
  // The sum at the end of the file is the last member's.
  if (suivants > 0) return;
  const vue = new DataView(fin.buffer);
  if (vue.getUint32(0, true) !== bac.somme.valeur || vue.getUint32(4, true) !== bac.garde.sortis % 2 ** 32) {
    throw new RefusFichier('archive_corrompue');
  }
}

/** What the platform's gunzip cannot do, ours will try: the file is read again. */
export class RepriseDecompression extends Error {}

/** Unpacks by the platform's gunzip under the same watch as ours; whatever it stumbles on is left to ours to name. */
export async function* degzipperPar(
  natif: Degzipper,
  flux: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const garde = new GardeExpansion();
  try {
    for await (const octets of natif.ouvrir(compterEntrees(flux, garde))) {
      garde.sortir(octets.length);
      yield octets;
    }
  } catch (erreur) {
    if (erreur instanceof RefusFichier) throw erreur;
    throw new RepriseDecompression(String(erreur));
  }
}

async function* compterEntrees(
  flux: AsyncIterable<Uint8Array>,
  garde: GardeExpansion,
): AsyncGenerator<Uint8Array> {
  for await (const octets of flux) {
    garde.entrer(octets.length);
    yield octets;
  }
}

/** Unpacks one deflated member of a zip and verifies its check sum. */
export async function* deflater(octets: Uint8Array, crc32: number): AsyncGenerator<Uint8Array> {
  const bac = new Bac();
  const inflate = new Inflate(bac.recevoir);
  for (const tranche of trancher(octets)) {
    bac.garde.entrer(tranche.length);
    surveiller(() => inflate.push(tranche, false));
    yield* bac.vider();
  }
  surveiller(() => inflate.push(new Uint8Array(0), true));
  yield* bac.vider();
  if (bac.somme.valeur !== crc32) throw new RefusFichier('archive_corrompue');
}

/** Watches what comes out of an archive against what went in. */
class GardeExpansion {
  entres = 0;
  sortis = 0;

  entrer(octets: number): void {
    this.entres += octets;
  }

  sortir(octets: number): void {
    this.sortis += octets;
    const trop = this.sortis > OCTETS_SANS_SOUPCON && this.sortis > this.entres * TAUX_MAX;
    if (trop || this.sortis > OCTETS_MAX) throw new RefusFichier('bombe_decompression', String(this.sortis));
  }
}

/** Where the unpacker drops its pieces until they are taken. */
class Bac {
  readonly garde = new GardeExpansion();
  readonly somme = new SommeCrc32();
  private readonly morceaux: Uint8Array[] = [];

  readonly recevoir = (morceau: Uint8Array): void => {
    this.garde.sortir(morceau.length);
    if (morceau.length > 0) this.morceaux.push(morceau);
  };

  *vider(): Generator<Uint8Array> {
    for (const morceau of this.morceaux) {
      this.somme.ajouter(morceau);
      yield morceau;
    }
    this.morceaux.length = 0;
  }
}

function* trancher(octets: Uint8Array): Generator<Uint8Array> {
  for (let debut = 0; debut < octets.length; debut += TRANCHE) yield octets.subarray(debut, debut + TRANCHE);
}

/** fflate throws its own errors: "unexpected EOF" is a cut file, the rest a damaged one. */
function surveiller(travail: () => void): void {
  try {
    travail();
  } catch (erreur) {
    if (erreur instanceof RefusFichier) throw erreur;
    const message = erreur instanceof Error ? erreur.message : String(erreur);
    throw new RefusFichier(/EOF/i.test(message) ? 'archive_tronquee' : 'archive_corrompue', message);
  }
}

function retenirFin(fin: Uint8Array, octets: Uint8Array): void {
  if (octets.length >= fin.length) {
    fin.set(octets.subarray(octets.length - fin.length));
    return;
  }
  fin.copyWithin(0, octets.length);
  fin.set(octets, fin.length - octets.length);
}
