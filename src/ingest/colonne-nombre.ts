type Tableau = Float64Array | Float32Array | Int32Array | Uint32Array | Uint8Array;

/**
 * Grows a typed array one value at a time; `build` gives an array of the exact size. Values wait as doubles,
 * whatever the column: writing to one kind of array only is several times faster.
 */
export class ConstructeurNombre<T extends Tableau> {
  private tableau: Float64Array;
  private readonly creer: (taille: number) => T;
  nombre = 0;

  constructor(creer: (taille: number) => T, valeursPrevues = 1024) {
    this.creer = creer;
    this.tableau = new Float64Array(valeursPrevues);
  }

  push(valeur: number): void {
    if (this.nombre === this.tableau.length) {
      const plus = new Float64Array(this.tableau.length * 2);
      plus.set(this.tableau);
      this.tableau = plus;
    }
    this.tableau[this.nombre] = valeur;
    this.nombre += 1;
  }

  /** Writes a value again from row `debut` on. */
  remplir(debut: number, valeur: number): void {
    this.tableau.fill(valeur, debut, this.nombre);
  }

  build(): T {
    const exact = this.creer(this.nombre);
    exact.set(this.tableau.subarray(0, this.nombre));
    return exact;
  }
}

export const creerUint32 = (taille: number): Uint32Array => new Uint32Array(taille);
export const creerInt32 = (taille: number): Int32Array => new Int32Array(taille);
export const creerUint8 = (taille: number): Uint8Array => new Uint8Array(taille);
export const creerFloat32 = (taille: number): Float32Array => new Float32Array(taille);
export const creerFloat64 = (taille: number): Float64Array => new Float64Array(taille);
