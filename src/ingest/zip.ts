import { deflater } from './decompression';
import { OCTETS_MAX } from './octets-max';
import { RefusFichier } from './refus';

/** One file of a zip. */
export interface MembreZip {
  readonly nom: string;
  readonly octetsPaquet: number;
  flux(): AsyncIterable<Uint8Array>;
}

const FIN = 0x06054b50;
const ENTREE = 0x02014b50;

/** Reads the directory of a zip held in memory. Folders and metadata of systems are left out. */
export function lireZip(octets: Uint8Array): MembreZip[] {
  const vue = new DataView(octets.buffer, octets.byteOffset, octets.byteLength);
  const fin = chercherFin(vue);
  if (fin < 0) throw new RefusFichier('archive_tronquee');
  const nombre = vue.getUint16(fin + 10, true);
  let position = vue.getUint32(fin + 16, true);
  const membres: MembreZip[] = [];
  for (let k = 0; k < nombre; k += 1) {
    if (position + 46 > octets.length || vue.getUint32(position, true) !== ENTREE) {
      throw new RefusFichier('archive_corrompue');
    }
    const longueurNom = vue.getUint16(position + 28, true);
    const nom = new TextDecoder().decode(octets.subarray(position + 46, position + 46 + longueurNom));
    const membre = lireMembre(octets, vue, position, nom);
    if (!nom.endsWith('/') && !/(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$)/.test(nom)) membres.push(membre);
    position += 46 + longueurNom + vue.getUint16(position + 30, true) + vue.getUint16(position + 32, true);
  }
  return membres;
}

/** The record that closes a zip is in its last 64 kB, before a comment. */
function chercherFin(vue: DataView): number {
  const plusBas = Math.max(0, vue.byteLength - 22 - 0xffff);
  for (let position = vue.byteLength - 22; position >= plusBas; position -= 1) {
    if (vue.getUint32(position, true) === FIN) return position;
  }
  return -1;
}

function lireMembre(octets: Uint8Array, vue: DataView, position: number, nom: string): MembreZip {
  const chiffre = (vue.getUint16(position + 8, true) & 1) === 1;
  const methode = vue.getUint16(position + 10, true);
  const crc32 = vue.getUint32(position + 16, true);
  const paquet = vue.getUint32(position + 20, true);
  const deplie = vue.getUint32(position + 24, true);
  const local = vue.getUint32(position + 42, true);
  return {
    nom,
    octetsPaquet: paquet,
    flux() {
      if (chiffre) throw new RefusFichier('archive_chiffree');
      if (methode !== 0 && methode !== 8) throw new RefusFichier('archive_non_lue', `methode ${methode}`);
      if (deplie > OCTETS_MAX) throw new RefusFichier('bombe_decompression', String(deplie));
      if (local + 30 > octets.length) throw new RefusFichier('archive_tronquee');
      const debut = local + 30 + vue.getUint16(local + 26, true) + vue.getUint16(local + 28, true);
      if (debut + paquet > octets.length) throw new RefusFichier('archive_tronquee');
      const contenu = octets.subarray(debut, debut + paquet);
      return methode === 0 ? tel(contenu) : deflater(contenu, crc32);
    },
  };
}

async function* tel(octets: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let debut = 0; debut < octets.length; debut += 1 << 20)
    yield octets.subarray(debut, debut + (1 << 20));
}
