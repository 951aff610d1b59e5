import { Inflate } from 'fflate';
import { readTranches } from '../sha256';
import { Crc32 } from './crc32';
import { EntreeAbimee, LOCAL, RefusArchive, SANS_SOUPCON, TAUX_LU } from './limites';
import type { Entree } from './read-directory';

/** Packed bytes given at once: at most 1,032 times as many come out. */
const TRANCHE = 32_768;
const PIECE = 4 << 20;

/**
 * Bytes of one file of the archive, their sum and size verified. Throws `EntreeAbimee` when they are not
 * what was announced, `RefusArchive` when they grow beyond it.
 */
export async function readEntree(archive: Blob, entree: Entree): Promise<Blob> {
  const debut = await findContenu(archive, entree);
  const paquet = archive.slice(debut, debut + entree.paquet);
  if (paquet.size < entree.paquet) throw new EntreeAbimee(`tronquee ${entree.nom}`);
  if (entree.methode === 0) return readTel(paquet, entree);
  if (entree.methode === 8) return inflate(paquet, entree);
  throw new EntreeAbimee(`methode ${entree.methode}`);
}

async function findContenu(archive: Blob, { nom, position }: Entree): Promise<number> {
  const entete = new DataView(await archive.slice(position, position + 30).arrayBuffer());
  if (entete.byteLength < 30 || entete.getUint32(0, true) !== LOCAL) throw new EntreeAbimee(nom);
  return position + 30 + entete.getUint16(26, true) + entete.getUint16(28, true);
}

async function readTel(contenu: Blob, { nom, crc, deplie }: Entree): Promise<Blob> {
  const somme = new Crc32();
  for await (const octets of readTranches(contenu)) somme.ajouter(octets);
  if (contenu.size !== deplie || somme.valeur !== crc) throw new EntreeAbimee(nom);
  return contenu;
}

async function inflate(paquet: Blob, { nom, crc, deplie }: Entree): Promise<Blob> {
  const somme = new Crc32();
  const pieces: Blob[] = [];
  let attente: Uint8Array<ArrayBuffer>[] = [];
  let enAttente = 0;
  let entres = 0;
  let sortis = 0;
  const recevoir = (octets: Uint8Array): void => {
    sortis += octets.length;
    if (sortis > deplie) throw new EntreeAbimee(nom);
    if (sortis > SANS_SOUPCON && sortis > entres * TAUX_LU) throw new RefusArchive('bombe', nom);
    somme.ajouter(octets);
    attente.push(octets.slice());
    enAttente += octets.length;
    if (enAttente < PIECE) return;
    pieces.push(new Blob(attente));
    attente = [];
    enAttente = 0;
  };
  const machine = new Inflate(recevoir);
  try {
    for await (const octets of readTranches(paquet)) {
      for (let k = 0; k < octets.length; k += TRANCHE) {
        const tranche = octets.subarray(k, k + TRANCHE);
        entres += tranche.length;
        machine.push(tranche, false);
      }
    }
    machine.push(new Uint8Array(0), true);
  } catch (erreur) {
    if (erreur instanceof RefusArchive || erreur instanceof EntreeAbimee) throw erreur;
    // fflate throws its own errors for what it cannot unpack.
    throw new EntreeAbimee(`${nom} ${erreur instanceof Error ? erreur.message : ''}`);
  }
  if (sortis !== deplie || somme.valeur !== crc) throw new EntreeAbimee(nom);
  return new Blob([...pieces, ...attente]);
}
