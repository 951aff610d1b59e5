type Tableau = Float64Array | Float32Array | Int32Array | Uint32Array | Uint8Array;

/** Values waiting together: writing to one kind of array only is several times faster. */
const ATTENTE = 512;

/** Grows a typed array one value at a time; `build` gives an array of the exact size. */
export class ConstructeurNombre<T extends Tableau> {
  private readonly attente = new Float64Array(ATTENTE);
  private tableau: T;
  private readonly creer: (taille: number) => T;
  private ecrits = 0;
  nombre = 0;

  constructor(creer: (taille: number) => T, valeursPrevues = 1024) {
    this.creer = creer;
    this.tableau = creer(valeursPrevues);
  }

  push(valeur: number): void {
    this.attente[this.nombre - this.ecrits] = valeur;
    this.nombre += 1;
    if (this.nombre - this.ecrits === ATTENTE) this.vider();
  }

  /** Writes a value again from row `debut` on. */
  remplir(debut: number, valeur: number): void {
    this.attente.fill(valeur, Math.max(0, debut - this.ecrits), this.nombre - this.ecrits);
    if (debut < this.ecrits) this.tableau.fill(valeur, debut, this.ecrits);
  }

  build(): T {
    this.vider();
    return this.tableau.slice(0, this.nombre) as T;
  }

  private vider(): void {
    if (this.nombre > this.tableau.length) {
      const plus = this.creer(Math.max(this.nombre, this.tableau.length * 2));
      plus.set(this.tableau.subarray(0, this.ecrits));
      this.tableau = plus;
    }
    this.tableau.set(this.attente.subarray(0, this.nombre - this.ecrits), this.ecrits);
    this.ecrits = this.nombre;
  }
}

export const creerUint32 = (taille: number): Uint32Array => new Uint32Array(taille);
export const creerInt32 = (taille: number): Int32Array => new Int32Array(taille);
export const creerUint8 = (taille: number): Uint8Array => new Uint8Array(taille);
export const creerFloat32 = (taille: number): Float32Array => new Float32Array(taille);
export const creerFloat64 = (taille: number): Float64Array => new Float64Array(taille);
