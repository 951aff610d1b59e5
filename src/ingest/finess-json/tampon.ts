/** Short ranges are copied byte by byte: cheaper than a view. */
const COPIE_COURTE = 32;

/** A byte buffer that grows up to a limit; beyond it nothing more is kept and `deborde` says so. */
export class Tampon {
  longueur = 0;
  deborde = false;
  private octets: Uint8Array;
  private readonly longueurMax: number;

  constructor(longueurMax: number) {
    this.longueurMax = longueurMax;
    this.octets = new Uint8Array(Math.min(longueurMax, 16_384));
  }

  vider(): void {
    this.longueur = 0;
    this.deborde = false;
  }

  ajouter(source: Uint8Array, debut: number, fin: number): void {
    const longueur = this.longueur + fin - debut;
    if (longueur > this.octets.length && !this.agrandir(longueur)) return;
    if (fin - debut <= COPIE_COURTE) {
      for (let k = debut, cible = this.longueur; k < fin; k += 1, cible += 1)
        this.octets[cible] = source[k] as number;
    } else this.octets.set(source.subarray(debut, fin), this.longueur);
    this.longueur = longueur;
  }

  /** The first bytes; a view, valid until the next change. */
  lire(longueur = this.longueur): Uint8Array {
    return this.octets.subarray(0, longueur);
  }

  private agrandir(longueur: number): boolean {
    if (this.deborde || longueur > this.longueurMax) {
      this.deborde = true;
      return false;
    }
    const plus = new Uint8Array(Math.min(this.longueurMax, Math.max(longueur, this.octets.length * 2)));
    plus.set(this.octets.subarray(0, this.longueur));
    this.octets = plus;
    return true;
  }
}
