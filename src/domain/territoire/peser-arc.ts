/**
 * Visvalingam's weights of the inner points of a line: the area of the triangle that goes when the point
 * goes, never less than that of a point removed before. Ends are not weighed. `x` and `y` are in one unit of
 * length; the result has one value per point, Infinity at both ends.
 */
export function peserArc(x: ArrayLike<number>, y: ArrayLike<number>): Float64Array {
  const nombre = x.length;
  const poids = new Float64Array(nombre).fill(Number.POSITIVE_INFINITY);
  if (nombre < 3) return poids;
  const avant = Int32Array.from({ length: nombre }, (_, k) => k - 1);
  const apres = Int32Array.from({ length: nombre }, (_, k) => k + 1);
  const aire = (k: number): number => {
    const a = avant[k] as number;
    const b = apres[k] as number;
    const ax = x[a] as number;
    const ay = y[a] as number;
    return (
      Math.abs(
        ((x[k] as number) - ax) * ((y[b] as number) - ay) - ((x[b] as number) - ax) * ((y[k] as number) - ay),
      ) / 2
    );
  };
  const tas = new Tas(nombre);
  for (let k = 1; k < nombre - 1; k += 1) tas.poser(k, aire(k));
  let plancher = 0;
  for (;;) {
    const k = tas.retirer();
    if (k < 0) return poids;
    plancher = Math.max(plancher, tas.valeur(k));
    poids[k] = plancher;
    const a = avant[k] as number;
    const b = apres[k] as number;
    apres[a] = b;
    avant[b] = a;
    if (a > 0) tas.poser(a, aire(a));
    if (b < nombre - 1) tas.poser(b, aire(b));
  }
}

/** Binary heap of points by area, smallest first, lower rank first among equals. */
class Tas {
  private readonly elements: Int32Array;
  private readonly places: Int32Array;
  private readonly valeurs: Float64Array;
  private taille = 0;

  constructor(capacite: number) {
    this.elements = new Int32Array(capacite);
    this.places = new Int32Array(capacite).fill(-1);
    this.valeurs = new Float64Array(capacite);
  }

  valeur(element: number): number {
    return this.valeurs[element] as number;
  }

  /** Adds an element, or gives it another value. */
  poser(element: number, valeur: number): void {
    this.valeurs[element] = valeur;
    let place = this.places[element] as number;
    if (place < 0) {
      place = this.taille;
      this.taille += 1;
    }
    this.monter(element, place);
    this.descendre(element, this.places[element] as number);
  }

  /** The smallest, taken out; -1 when empty. */
  retirer(): number {
    if (this.taille === 0) return -1;
    const premier = this.elements[0] as number;
    this.taille -= 1;
    const dernier = this.elements[this.taille] as number;
    this.places[premier] = -1;
    if (this.taille > 0) this.descendre(dernier, 0);
    return premier;
  }

  private monter(element: number, depart: number): void {
    let place = depart;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      const autre = this.elements[parent] as number;
      if (this.precede(autre, element)) break;
      this.mettre(autre, place);
      place = parent;
    }
    this.mettre(element, place);
  }

  private descendre(element: number, depart: number): void {
    let place = depart;
    for (;;) {
      let fils = 2 * place + 1;
      if (fils >= this.taille) break;
      if (
        fils + 1 < this.taille &&
        this.precede(this.elements[fils + 1] as number, this.elements[fils] as number)
      )
        fils += 1;
      const autre = this.elements[fils] as number;
      if (this.precede(element, autre)) break;
      this.mettre(autre, place);
      place = fils;
    }
    this.mettre(element, place);
  }

  private mettre(element: number, place: number): void {
    this.elements[place] = element;
    this.places[element] = place;
  }

  private precede(a: number, b: number): boolean {
    const va = this.valeurs[a] as number;
    const vb = this.valeurs[b] as number;
    return va < vb || (va === vb && a <= b);
  }
}
