/** Keeps the results last used, by key, up to a maximum; the oldest is given up before another is made. */
export class Garde<T> {
  private readonly valeurs = new Map<string, T>();
  private readonly maximum: number;

  constructor(maximum: number) {
    this.maximum = maximum;
  }

  get(cle: string, make: () => T): T {
    if (this.valeurs.has(cle)) {
      const deja = this.valeurs.get(cle) as T;
      // Last used last: the first of the map is the oldest.
      this.valeurs.delete(cle);
      this.valeurs.set(cle, deja);
      return deja;
    }
    const [ancienne] = this.valeurs.keys();
    if (this.valeurs.size >= this.maximum && ancienne !== undefined) this.valeurs.delete(ancienne);
    const fait = make();
    this.valeurs.set(cle, fait);
    return fait;
  }

  /** Forgets a result, if it is still the one kept under that key. */
  forget(cle: string, valeur: T): void {
    if (this.valeurs.get(cle) === valeur) this.valeurs.delete(cle);
  }

  clear(): void {
    this.valeurs.clear();
  }
}
