import { Garde } from '../../domain/shared/garde';

/** Keeps the last results by key; one that failed is forgotten, one under way is shared. */
export class GardeReponses<T> {
  private readonly reponses: Garde<Promise<T>>;

  constructor(maximum: number) {
    this.reponses = new Garde(maximum);
  }

  get(cle: string, make: () => Promise<T>): Promise<T> {
    return this.reponses.get(cle, () => {
      const reponse = make();
      reponse.catch(() => this.reponses.forget(cle, reponse));
      return reponse;
    });
  }
}
