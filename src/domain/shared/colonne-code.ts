/**
 * A dictionary-encoded column: few distinct codes, one small integer per row.
 * `codes[index[i]]` is the code of row `i`; the code "" stands for unknown.
 */
export interface ColonneCode {
  readonly codes: readonly string[];
  readonly index: Uint32Array;
}

/** Reads the code of row `i`; "" when unknown. */
export function readCode(colonne: ColonneCode, i: number): string {
  return colonne.codes[colonne.index[i] ?? -1] ?? '';
}

/** Grows a code column one value at a time. */
export class ConstructeurCode {
  private readonly rangs = new Map<string, number>();
  private readonly codes: string[] = [];
  private index: Uint32Array;
  private nombre = 0;
  /** Sorted files repeat a code from row to row. */
  private dernier: string | null = null;
  private rangDernier = 0;

  constructor(valeursPrevues = 1024) {
    this.index = new Uint32Array(Math.max(16, valeursPrevues));
  }

  push(code: string): void {
    let rang = code === this.dernier ? this.rangDernier : this.rangs.get(code);
    if (rang === undefined) {
      rang = this.codes.length;
      // `code` may be a slice of a whole file: copy it so that the file can be freed.
      const copie = ` ${code}`.slice(1);
      this.codes.push(copie);
      this.rangs.set(copie, rang);
    }
    if (rang !== this.rangDernier || this.dernier === null) {
      this.dernier = this.codes[rang] ?? null;
      this.rangDernier = rang;
    }
    if (this.nombre === this.index.length) {
      const plus = new Uint32Array(this.index.length * 2);
      plus.set(this.index);
      this.index = plus;
    }
    this.index[this.nombre] = rang;
    this.nombre += 1;
  }

  build(): ColonneCode {
    return { codes: this.codes, index: this.index.slice(0, this.nombre) };
  }
}
