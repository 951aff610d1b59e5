import { ACCOLADE_FERMANTE } from './balayage';
import { Tampon } from './tampon';

/** One element cut out of the stream, as JSON text. */
export interface Morceau {
  readonly nom: string;
  /** Valid until the next element only. */
  readonly octets: Uint8Array;
  /** 1-based line, and offset in the file, where it begins. */
  readonly ligne: number;
  readonly octet: number;
  /** Larger than anything known: `octets` holds its beginning only. */
  readonly tropLong: boolean;
  /** false for what could be saved of an object the file does not close. */
  readonly complet: boolean;
}

/** The largest known element is under 1 MB once pruned. */
const MORCEAU_MAX = 16 * 1024 ** 2;

const NULL = Uint8Array.from('null', (c) => c.charCodeAt(0));

/** One element being cut; they nest as the rules do. */
interface Ouverte {
  readonly tampon: Tampon;
  nom: string;
  ligne: number;
  octet: number;
  /** Length of the text up to its last whole member, -1 before the first. */
  sur: number;
}

/** What is kept of the elements being cut, inner ones before outer ones, until they are handed over. */
export class Retenue {
  private readonly recevoir: (morceau: Morceau) => void;
  private readonly ouvertes: Ouverte[] = [];
  private niveau = -1;
  private octets: Uint8Array = new Uint8Array(0);
  /** Where the bytes being kept begin in `octets`, -1 when they are not kept. */
  private plage = -1;

  constructor(recevoir: (morceau: Morceau) => void) {
    this.recevoir = recevoir;
  }

  /** The offsets given from here on are those of these bytes. */
  recommencer(octets: Uint8Array): void {
    this.octets = octets;
    if (this.plage >= 0) this.plage = 0;
  }

  /** An element begins at `i`; `octet` = its offset in the file. */
  ouvrir(nom: string, i: number, ligne: number, octet: number): void {
    this.niveau += 1;
    let ouverte = this.ouvertes[this.niveau];
    if (ouverte === undefined) {
      ouverte = { tampon: new Tampon(MORCEAU_MAX), nom: '', ligne: 0, octet: 0, sur: -1 };
      this.ouvertes.push(ouverte);
    }
    ouverte.tampon.vider();
    ouverte.nom = nom;
    ouverte.ligne = ligne;
    ouverte.octet = octet;
    ouverte.sur = -1;
    this.plage = i;
  }

  /** null stands for the value that begins at `i`, which is ignored or cut into elements. */
  remplacer(i: number): void {
    this.verser(i);
    this.plage = -1;
    this.ouvertes[this.niveau]?.tampon.ajouter(NULL, 0, NULL.length);
  }

  /** Bytes are kept again from `i` on. */
  reprendre(i: number): void {
    this.plage = i;
  }

  /** What comes before `i` in the current element is whole. */
  assurer(i: number): void {
    const ouverte = this.ouvertes[this.niveau] as Ouverte;
    this.verser(i);
    this.plage = i;
    ouverte.sur = ouverte.tampon.longueur;
  }

  /** The current element ends before `fin`: it is handed over. */
  fermer(fin: number): void {
    this.verser(fin);
    this.plage = -1;
    const { tampon, nom, ligne, octet } = this.ouvertes[this.niveau] as Ouverte;
    this.niveau -= 1;
    this.recevoir({ nom, octets: tampon.lire(), ligne, octet, tropLong: tampon.deborde, complet: true });
  }

  /** Keeps the bytes of the current range up to `fin`. */
  verser(fin: number): void {
    if (this.plage < 0) return;
    if (fin > this.plage) this.ouvertes[this.niveau]?.tampon.ajouter(this.octets, this.plage, fin);
    this.plage = fin;
  }

  /** Hands over the whole members of the elements still open, inner ones first. */
  rompre(): void {
    this.plage = -1;
    for (; this.niveau >= 0; this.niveau -= 1) {
      const { tampon, nom, ligne, octet, sur } = this.ouvertes[this.niveau] as Ouverte;
      const debut = sur < 0 ? new Uint8Array(0) : tampon.lire(sur);
      const octets = new Uint8Array(debut.length + 1);
      octets.set(debut);
      octets[debut.length] = ACCOLADE_FERMANTE;
      this.recevoir({ nom, octets, ligne, octet, tropLong: tampon.deborde, complet: false });
    }
  }
}
