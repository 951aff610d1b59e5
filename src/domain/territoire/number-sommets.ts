/** Positions are compared on this grid, degrees: about one metre, finer than any drawing. */
const PAS_DEGRE = 1e-5;
const COLONNES = 36_000_001;

/**
 * Numbers distinct positions, so that outlines sharing a border share its points. Open addressing in typed
 * arrays: a map of several million numbers would take ten times the memory.
 */
export class NumeroteurSommets {
  nombre = 0;
  readonly x: Float64Array;
  readonly y: Float64Array;
  private readonly cles: Float64Array;
  private readonly cases: Int32Array;
  private readonly masque: number;

  constructor(sommetsPrevus: number) {
    let taille = 16;
    while (taille < sommetsPrevus * 2) taille *= 2;
    this.masque = taille - 1;
    this.cases = new Int32Array(taille).fill(-1);
    this.cles = new Float64Array(sommetsPrevus);
    this.x = new Float64Array(sommetsPrevus);
    this.y = new Float64Array(sommetsPrevus);
  }

  /** Number of the position, given at its first meeting; a position off the globe is none of ours. */
  numeroter(longitude: number, latitude: number): number {
    const colonne = Math.round(longitude / PAS_DEGRE);
    const ligne = Math.round(latitude / PAS_DEGRE);
    const cle = ligne * COLONNES + colonne;
    let place = (Math.imul(colonne, 0x9e3779b1) ^ Math.imul(ligne, 0x85ebca6b)) & this.masque;
    for (;;) {
      const numero = this.cases[place] as number;
      if (numero < 0) break;
      if (this.cles[numero] === cle) return numero;
      place = (place + 1) & this.masque;
    }
    const numero = this.nombre;
    this.nombre += 1;
    this.cases[place] = numero;
    this.cles[numero] = cle;
    // Divided rather than multiplied: 4.85 and not 4.8500000000000005.
    this.x[numero] = colonne / 1e5;
    this.y[numero] = ligne / 1e5;
    return numero;
  }
}
