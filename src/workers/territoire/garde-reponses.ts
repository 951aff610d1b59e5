/** Keeps the last results by key; one that failed is forgotten, one under way is shared. */
export class GardeReponses<T> {
  private readonly reponses = new Map<string, Promise<T>>();
  private readonly maximum: number;

  constructor(maximum: number) {
    this.maximum = maximum;
  }

  get(cle: string, make: () => Promise<T>): Promise<T> {
    const deja = this.reponses.get(cle);
    if (deja !== undefined) {
      // Last used last: the first of the map is the oldest.
      this.reponses.delete(cle);
      this.reponses.set(cle, deja);
      return deja;
    }
    const reponse = make();
    this.reponses.set(cle, reponse);
    reponse.catch(() => {
      if (this.reponses.get(cle) === reponse) this.reponses.delete(cle);
    });
    const [ancienne] = this.reponses.keys();
    if (this.reponses.size > this.maximum && ancienne !== undefined) this.reponses.delete(ancienne);
    return reponse;
  }
}
