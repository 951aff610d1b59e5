import type { Trouve } from './trouve';

/** Weights lie in [0, POIDS_MAX). */
export const POIDS_MAX = 1e8;

/** The first rows by level, then weight, then row, of any number offered: nothing is kept of the others. */
export class Meilleurs {
  private readonly scores: number[] = [];
  private readonly lignes: number[] = [];
  private readonly limite: number;

  constructor(limite: number) {
    this.limite = limite;
  }

  /** Rows are offered in ascending order. */
  add(ligne: number, niveau: number, poids: number): void {
    const score = niveau * POIDS_MAX + poids;
    if (this.scores.length === this.limite && score >= (this.scores.at(-1) as number)) return;
    let place = this.scores.length;
    while (place > 0 && (this.scores[place - 1] as number) > score) place -= 1;
    this.scores.splice(place, 0, score);
    this.lignes.splice(place, 0, ligne);
    if (this.scores.length > this.limite) {
      this.scores.pop();
      this.lignes.pop();
    }
  }

  list<G extends Trouve['genre']>(genre: G): readonly (Trouve & { readonly niveau: number })[] {
    return this.lignes.map((ligne, k) => ({
      genre,
      ligne,
      niveau: Math.floor((this.scores[k] as number) / POIDS_MAX),
    }));
  }
}
