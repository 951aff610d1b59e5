import { Deflate } from 'fflate';
import { readTranches } from '../sha256';
import { Crc32 } from './crc32';
import { ARCHIVE_MAX, FIN, LOCAL, REPERTOIRE, RefusArchive, TAUX_ECRIT } from './limites';

export interface EntreeAEcrire {
  readonly nom: string;
  readonly contenu: Blob;
}

interface EntreeEcrite {
  readonly entete: Uint8Array<ArrayBuffer>;
  readonly repertoire: Uint8Array<ArrayBuffer>;
  readonly corps: Blob;
}

/** Names in UTF-8. */
const DRAPEAUX = 0x0800;
/** Packed pieces are handed to the browser, which may keep them out of memory, from this size on. */
const PIECE = 4 << 20;
/** Share of its size a content must lose for packing to be worth it. */
const GAIN_MIN = 0.05;

/**
 * A zip of the given files in their order, each preceded by its sizes: cut anywhere, what comes before can
 * still be read. `dateMs` is written on every file.
 */
export async function writeArchive(entrees: readonly EntreeAEcrire[], dateMs: number): Promise<Blob> {
  const ecrites: EntreeEcrite[] = [];
  let position = 0;
  for (const entree of entrees) {
    const ecrite = await writeEntree(entree, position, dateMs);
    position += ecrite.entete.length + ecrite.corps.size;
    if (position > ARCHIVE_MAX) throw new RefusArchive('trop_gros', String(position));
    ecrites.push(ecrite);
  }
  const taille = ecrites.reduce((somme, { repertoire }) => somme + repertoire.length, 0);
  const fin = new DataView(new ArrayBuffer(22));
  fin.setUint32(0, FIN, true);
  fin.setUint16(8, ecrites.length, true);
  fin.setUint16(10, ecrites.length, true);
  fin.setUint32(12, taille, true);
  fin.setUint32(16, position, true);
  return new Blob(
    [
      ...ecrites.flatMap(({ entete, corps }) => [entete, corps]),
      ...ecrites.map(({ repertoire }) => repertoire),
      fin,
    ],
    { type: 'application/zip' },
  );
}

async function writeEntree(
  { nom, contenu }: EntreeAEcrire,
  position: number,
  dateMs: number,
): Promise<EntreeEcrite> {
  const { corps, crc, methode } = await pack(contenu);
  const octetsNom = new TextEncoder().encode(nom);
  const champs = (vue: DataView, debut: number): void => {
    vue.setUint16(debut, 20, true);
    vue.setUint16(debut + 2, DRAPEAUX, true);
    vue.setUint16(debut + 4, methode, true);
    vue.setUint32(debut + 6, dateDos(dateMs), true);
    vue.setUint32(debut + 10, crc, true);
    vue.setUint32(debut + 14, corps.size, true);
    vue.setUint32(debut + 18, contenu.size, true);
    vue.setUint16(debut + 22, octetsNom.length, true);
  };
  const entete = new Uint8Array(30 + octetsNom.length);
  const local = new DataView(entete.buffer);
  local.setUint32(0, LOCAL, true);
  champs(local, 4);
  entete.set(octetsNom, 30);
  const repertoire = new Uint8Array(46 + octetsNom.length);
  const central = new DataView(repertoire.buffer);
  central.setUint32(0, REPERTOIRE, true);
  central.setUint16(4, 20, true);
  champs(central, 6);
  central.setUint32(42, position, true);
  repertoire.set(octetsNom, 46);
  return { entete, repertoire, corps };
}

/** Packed when it is worth it; a content so regular that it would look like a bomb stays as it is. */
async function pack(contenu: Blob): Promise<{ corps: Blob; crc: number; methode: 0 | 8 }> {
  const crc = new Crc32();
  if (!(await isWorthPacking(contenu))) {
    for await (const octets of readTranches(contenu)) crc.ajouter(octets);
    return { corps: contenu, crc: crc.valeur, methode: 0 };
  }
  const pieces: Blob[] = [];
  let attente: Uint8Array<ArrayBuffer>[] = [];
  let taille = 0;
  const deflate = new Deflate({ level: 6 }, (octets) => {
    attente.push(octets as Uint8Array<ArrayBuffer>);
    taille += octets.length;
    if (taille < PIECE) return;
    pieces.push(new Blob(attente));
    attente = [];
    taille = 0;
  });
  for await (const octets of readTranches(contenu)) {
    crc.ajouter(octets);
    deflate.push(octets, false);
  }
  deflate.push(new Uint8Array(0), true);
  const corps = new Blob([...pieces, ...attente]);
  if (contenu.size > corps.size * TAUX_ECRIT) return { corps: contenu, crc: crc.valeur, methode: 0 };
  return { corps, crc: crc.valeur, methode: 8 };
}

/** Archives and images do not shrink: the first bytes tell. */
async function isWorthPacking(contenu: Blob): Promise<boolean> {
  const debut = new Uint8Array(await contenu.slice(0, 65_536).arrayBuffer());
  if (debut.length < 64) return false;
  let taille = 0;
  const essai = new Deflate({ level: 1 }, (octets) => {
    taille += octets.length;
  });
  essai.push(debut, true);
  return taille < debut.length * (1 - GAIN_MIN);
}

/** Date and time as MS-DOS wrote them, from 1980 to 2107. */
function dateDos(dateMs: number): number {
  const date = new Date(dateMs);
  const annee = Math.min(127, Math.max(0, date.getUTCFullYear() - 1980));
  const jour = (annee << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate();
  const heure =
    (date.getUTCHours() << 11) | (date.getUTCMinutes() << 5) | Math.floor(date.getUTCSeconds() / 2);
  return ((jour << 16) | heure) >>> 0;
}
