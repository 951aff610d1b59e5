/** Signatures and limits of our archives. */
export const LOCAL = 0x04034b50;
export const REPERTOIRE = 0x02014b50;
export const FIN = 0x06054b50;

export const NOM_PROJET = 'projet.json';
export const NOM_NOTICE = 'LISEZMOI.txt';
export const DOSSIER_SOURCES = 'sources';

export const ENTREES_MAX = 2000;
/** Bytes of the whole archive, packed: beyond 4 GB a zip needs another format. */
export const ARCHIVE_MAX = 2 ** 32 - 1;
/** Unpacked bytes of one file, of all of them, and of the project alone. */
export const ENTREE_MAX = 2 * 1024 ** 3;
export const TOTAL_MAX = 4 * 1024 ** 3;
export const PROJET_MAX = 256 * 1024 ** 2;
/** Nothing we write unpacks to more than ECRIT times its packed size; nothing we read to more than LU times. */
export const TAUX_ECRIT = 100;
export const TAUX_LU = 200;
/** Under this size a high ratio is no danger. */
export const SANS_SOUPCON = 1 << 20;

export type CodeRefus =
  | 'pas_un_projet'
  | 'projet_illisible'
  | 'chiffree'
  | 'chemin_dangereux'
  | 'doublon'
  | 'bombe'
  | 'trop_d_entrees'
  | 'trop_gros'
  | 'fichier_illisible';

/** The archive is refused as a whole. */
export class RefusArchive extends Error {
  readonly code: CodeRefus;
  readonly valeur: string;

  constructor(code: CodeRefus, valeur = '') {
    super(`${code} ${valeur}`.trim());
    this.name = 'RefusArchive';
    this.code = code;
    this.valeur = valeur.slice(0, 200);
  }
}

/** One file of the archive is damaged; the others may be read. */
export class EntreeAbimee extends Error {}
