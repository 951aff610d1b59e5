import {
  ENTREE_MAX,
  ENTREES_MAX,
  FIN,
  LOCAL,
  REPERTOIRE,
  RefusArchive,
  SANS_SOUPCON,
  TAUX_LU,
  TOTAL_MAX,
} from './limites';

/** A file of the archive, as announced. */
export interface Entree {
  readonly nom: string;
  readonly methode: number;
  readonly crc: number;
  readonly paquet: number;
  readonly deplie: number;
  /** Where its own header begins. */
  readonly position: number;
}

export interface Repertoire {
  readonly entrees: readonly Entree[];
  /** false: the list at the end is missing or damaged, and was made again from what precedes it. */
  readonly complet: boolean;
}

interface Annonce extends Entree {
  readonly drapeaux: number;
  readonly suite: number;
}

/** Lists the files of an archive; throws a `RefusArchive` when it is dangerous or no zip at all. */
export async function readDirectory(archive: Blob): Promise<Repertoire> {
  const debut = await readVue(archive, 0, 4);
  if (debut.byteLength < 4 || (debut.getUint32(0, true) !== LOCAL && debut.getUint32(0, true) !== FIN))
    throw new RefusArchive('pas_un_projet');
  const annonces = await readRepertoire(archive);
  const lues = annonces ?? (await walkLocaux(archive));
  control(lues);
  return { entrees: lues.filter(({ nom }) => !nom.endsWith('/')), complet: annonces !== null };
}

/** From the list at the end; null when it cannot be trusted. */
async function readRepertoire(archive: Blob): Promise<Annonce[] | null> {
  const base = Math.max(0, archive.size - 22 - 0xffff);
  const vue = await readVue(archive, base, archive.size);
  let fin = vue.byteLength - 22;
  while (fin >= 0 && vue.getUint32(fin, true) !== FIN) fin -= 1;
  if (fin < 0) return null;
  const nombre = vue.getUint16(fin + 10, true);
  const taille = vue.getUint32(fin + 12, true);
  const position = vue.getUint32(fin + 16, true);
  if (position + taille > base + fin) return null;
  if (nombre > ENTREES_MAX) throw new RefusArchive('trop_d_entrees', String(nombre));
  const liste = await readVue(archive, position, position + taille);
  const annonces: Annonce[] = [];
  let lu = 0;
  for (let k = 0; k < nombre; k += 1) {
    if (lu + 46 > liste.byteLength || liste.getUint32(lu, true) !== REPERTOIRE) return null;
    const longueurNom = liste.getUint16(lu + 28, true);
    if (lu + 46 + longueurNom > liste.byteLength) return null;
    const annonce = readChamps(liste, lu + 8, lu + 46, longueurNom, liste.getUint32(lu + 42, true));
    annonces.push({ ...annonce, suite: annonce.position + 30 + longueurNom + annonce.paquet });
    lu += 46 + longueurNom + liste.getUint16(lu + 30, true) + liste.getUint16(lu + 32, true);
  }
  return annonces.length === 0 ? null : annonces;
}

/** From the header of each file, one after the other, as far as they go. */
async function walkLocaux(archive: Blob): Promise<Annonce[]> {
  const annonces: Annonce[] = [];
  let position = 0;
  while (position + 30 <= archive.size) {
    if (annonces.length > ENTREES_MAX) throw new RefusArchive('trop_d_entrees', String(annonces.length));
    const entete = await readVue(archive, position, position + 30);
    if (entete.getUint32(0, true) !== LOCAL) break;
    const longueurNom = entete.getUint16(26, true);
    const longueurPlus = entete.getUint16(28, true);
    const tout = await readVue(archive, position, position + 30 + longueurNom);
    if (tout.byteLength < 30 + longueurNom) break;
    const annonce = readChamps(tout, 6, 30, longueurNom, position);
    // Sizes written after the content only: no way to know where it ends.
    if ((annonce.drapeaux & 8) !== 0) break;
    const suite = position + 30 + longueurNom + longueurPlus + annonce.paquet;
    annonces.push({ ...annonce, suite });
    position = suite;
  }
  return annonces;
}

/** Fields that both headers share, from the flags on. */
function readChamps(
  vue: DataView,
  champs: number,
  debutNom: number,
  longueurNom: number,
  position: number,
): Omit<Annonce, 'suite'> {
  const nom = new Uint8Array(vue.buffer, vue.byteOffset + debutNom, longueurNom);
  return {
    nom: new TextDecoder().decode(nom),
    drapeaux: vue.getUint16(champs, true),
    methode: vue.getUint16(champs + 2, true),
    crc: vue.getUint32(champs + 8, true),
    paquet: vue.getUint32(champs + 12, true),
    deplie: vue.getUint32(champs + 16, true),
    position,
  };
}

/** Refuses what no honest project holds. */
function control(annonces: readonly Annonce[]): void {
  const noms = new Set<string>();
  let total = 0;
  for (const { nom, drapeaux, paquet, deplie } of annonces) {
    if (isDangereux(nom)) throw new RefusArchive('chemin_dangereux', nom);
    const replie = nom.normalize('NFC').toLowerCase();
    if (noms.has(replie)) throw new RefusArchive('doublon', nom);
    noms.add(replie);
    if ((drapeaux & 1) !== 0) throw new RefusArchive('chiffree', nom);
    total += deplie;
    if (deplie > ENTREE_MAX || total > TOTAL_MAX) throw new RefusArchive('bombe', nom);
    if (deplie > SANS_SOUPCON && deplie > paquet * TAUX_LU) throw new RefusArchive('bombe', nom);
  }
  // Files laid over one another unpack many times what is there.
  let fin = 0;
  for (const { nom, position, suite } of [...annonces].sort((a, b) => a.position - b.position)) {
    if (position < fin) throw new RefusArchive('bombe', nom);
    fin = suite;
  }
}

/** Outside the archive's own folder, or unreadable by the user. */
function isDangereux(nom: string): boolean {
  if (nom === '' || nom.includes('\\') || nom.startsWith('/') || /^[A-Za-z]:/.test(nom)) return true;
  if (/\p{Cc}/u.test(nom)) return true;
  const pas = nom.replace(/\/$/, '').split('/');
  return pas.some((un) => un === '..' || un === '.' || un === '');
}

async function readVue(archive: Blob, debut: number, fin: number): Promise<DataView> {
  try {
    return new DataView(await archive.slice(debut, Math.min(fin, archive.size)).arrayBuffer());
  } catch (erreur) {
    // The browser refuses a file moved or changed since it was chosen.
    throw new RefusArchive('fichier_illisible', erreur instanceof Error ? erreur.name : '');
  }
}
