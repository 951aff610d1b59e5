import { RefusFichier } from './refus';

/** A single object beyond this size is not an outline. */
const OBJET_MAX = 64 * 1024 ** 2;
/** What lies around the objects is kept up to this size: a name, a coordinate system. */
const RESTE_MAX = 1 << 16;
/** Between two objects of a list there is nothing but a comma and blanks. */
const SEPARATEUR_MAX = 8;
const GUILLEMET = 34;
const BARRE = 92;

/**
 * Cuts the objects of the top-level arrays out of a JSON stream (`{"features":[{…},{…}]}`), by counting
 * braces, so that a large file is never one string.
 */
export class DecoupeurJson {
  private profondeur = 0;
  /** Bit d set: level d is an array. */
  private readonly tableaux: boolean[] = [];
  private dansTexte = false;
  private echappe = false;
  private debut = -1;
  private ligneDebut = 1;
  private ligne = 1;
  private avant: Uint8Array[] = [];
  private tailleAvant = 0;
  /** Where what is neither in an object nor kept yet begins. */
  private debutReste = 0;
  private readonly restes: Uint8Array[] = [];
  private tailleRestes = 0;
  private readonly recevoir: (octets: Uint8Array, ligne: number) => void;

  constructor(recevoir: (octets: Uint8Array, ligne: number) => void) {
    this.recevoir = recevoir;
  }

  pousser(octets: Uint8Array): void {
    this.debut = this.tailleAvant > 0 ? 0 : -1;
    this.debutReste = 0;
    for (let k = 0; k < octets.length; k += 1) {
      const octet = octets[k] as number;
      if (octet === 10) this.ligne += 1;
      if (this.dansTexte) {
        if (this.echappe) this.echappe = false;
        else if (octet === BARRE) this.echappe = true;
        else if (octet === GUILLEMET) this.dansTexte = false;
      } else if (octet === GUILLEMET) this.dansTexte = true;
      else if (octet === 123 || octet === 91) this.ouvrir(octets, octet, k);
      else if (octet === 125 || octet === 93) this.fermer(octets, octet, k);
    }
    if (this.debut >= 0) {
      this.avant.push(octets.slice(this.debut));
      this.tailleAvant += octets.length - this.debut;
      if (this.tailleAvant > OBJET_MAX) throw new RefusFichier('json_invalide');
    } else this.garderReste(octets, octets.length);
  }

  /** Text of what stands around the objects cut out, as much of it as is kept. */
  get reste(): string {
    const decodeur = new TextDecoder();
    return this.restes.map((octets) => decodeur.decode(octets)).join('');
  }

  finir(): void {
    if (this.profondeur !== 0 || this.dansTexte) throw new RefusFichier('json_invalide');
  }

  private ouvrir(octets: Uint8Array, octet: number, position: number): void {
    if (octet === 123 && this.profondeur === 2 && this.tableaux[1] === true) {
      this.garderReste(octets, position);
      this.debut = position;
      this.ligneDebut = this.ligne;
    }
    this.tableaux[this.profondeur] = octet === 91;
    this.profondeur += 1;
  }

  private fermer(octets: Uint8Array, octet: number, position: number): void {
    this.profondeur -= 1;
    if (this.profondeur < 0 || this.tableaux[this.profondeur] !== (octet === 93))
      throw new RefusFichier('json_invalide');
    if (this.profondeur !== 2 || octet !== 125 || this.debut < 0) return;
    const fin = octets.subarray(this.debut, position + 1);
    this.recevoir(this.tailleAvant === 0 ? fin : this.recoller(fin), this.ligneDebut);
    this.avant = [];
    this.tailleAvant = 0;
    this.debut = -1;
    this.debutReste = position + 1;
  }

  private garderReste(octets: Uint8Array, fin: number): void {
    if (fin - this.debutReste > SEPARATEUR_MAX && this.tailleRestes < RESTE_MAX) {
      const reste = octets.slice(this.debutReste, Math.min(fin, this.debutReste + RESTE_MAX));
      this.restes.push(reste);
      this.tailleRestes += reste.length;
    }
    this.debutReste = fin;
  }

  private recoller(fin: Uint8Array): Uint8Array {
    const tout = new Uint8Array(this.tailleAvant + fin.length);
    let position = 0;
    for (const morceau of [...this.avant, fin]) {
      tout.set(morceau, position);
      position += morceau.length;
    }
    return tout;
  }
}
