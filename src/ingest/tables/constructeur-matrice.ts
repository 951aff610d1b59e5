import type { MatriceTemps } from '../../domain/table/annexes';

/** Grows a table of travel times one pair at a time, in typed arrays. */
export class ConstructeurMatrice {
  nombre = 0;
  private readonly rangs = new Map<string, number>();
  private origine = new Uint32Array(1024);
  private destination = new Uint32Array(1024);
  private minutes = new Float32Array(1024);

  get premierCode(): string {
    return this.rangs.keys().next().value ?? '';
  }

  pousser(origine: string, destination: string, minutes: number): void {
    if (this.nombre === this.minutes.length) this.agrandir();
    this.origine[this.nombre] = this.rang(origine);
    this.destination[this.nombre] = this.rang(destination);
    this.minutes[this.nombre] = minutes;
    this.nombre += 1;
  }

  /** Sorted by origin then destination; of one pair met twice the shorter time is kept. null when empty. */
  build(
    cle: MatriceTemps['cle'],
    fichier: string,
  ): { readonly matrice: MatriceTemps | null; readonly doubles: number; readonly exempleDouble: string } {
    if (this.nombre === 0) return { matrice: null, doubles: 0, exempleDouble: '' };
    const arrivee = [...this.rangs.keys()];
    const codes = [...arrivee].sort();
    const places = new Map(codes.map((code, place) => [code, place]));
    const place = Uint32Array.from(arrivee, (code) => places.get(code) as number);
    const o = Uint32Array.from(this.origine.subarray(0, this.nombre), (rang) => place[rang] as number);
    const d = Uint32Array.from(this.destination.subarray(0, this.nombre), (rang) => place[rang] as number);
    // Two stable counting sorts: by destination, then by origin.
    const ordre = trierPar(o, trierPar(d, null, codes.length), codes.length);
    const matrice = {
      origine: new Uint32Array(this.nombre),
      destination: new Uint32Array(this.nombre),
      minutes: new Float32Array(this.nombre),
    };
    let taille = 0;
    let exempleDouble = '';
    for (const rang of ordre) {
      const minutes = this.minutes[rang] as number;
      if (
        taille > 0 &&
        matrice.origine[taille - 1] === o[rang] &&
        matrice.destination[taille - 1] === d[rang]
      ) {
        if (exempleDouble === '') exempleDouble = `${codes[o[rang] as number]} ; ${codes[d[rang] as number]}`;
        matrice.minutes[taille - 1] = Math.min(matrice.minutes[taille - 1] as number, minutes);
        continue;
      }
      matrice.origine[taille] = o[rang] as number;
      matrice.destination[taille] = d[rang] as number;
      matrice.minutes[taille] = minutes;
      taille += 1;
    }
    return {
      matrice: {
        fichier,
        cle,
        codes,
        origine: matrice.origine.slice(0, taille),
        destination: matrice.destination.slice(0, taille),
        minutes: matrice.minutes.slice(0, taille),
      },
      doubles: this.nombre - taille,
      exempleDouble,
    };
  }

  private rang(code: string): number {
    let rang = this.rangs.get(code);
    if (rang === undefined) {
      rang = this.rangs.size;
      this.rangs.set(code, rang);
    }
    return rang;
  }

  private agrandir(): void {
    const taille = this.minutes.length * 2;
    const [origine, destination, minutes] = [
      new Uint32Array(taille),
      new Uint32Array(taille),
      new Float32Array(taille),
    ];
    origine.set(this.origine);
    destination.set(this.destination);
    minutes.set(this.minutes);
    [this.origine, this.destination, this.minutes] = [origine, destination, minutes];
  }
}

/** Order of the rows by key, equal keys as `ordre` has them (null = as they are). */
function trierPar(cles: Uint32Array, ordre: Uint32Array | null, nombreCles: number): Uint32Array {
  const debuts = new Uint32Array(nombreCles + 1);
  for (const cle of cles) debuts[cle + 1] = (debuts[cle + 1] as number) + 1;
  for (let k = 0; k < nombreCles; k += 1) debuts[k + 1] = (debuts[k + 1] as number) + (debuts[k] as number);
  const trie = new Uint32Array(cles.length);
  for (let k = 0; k < cles.length; k += 1) {
    const rang = ordre === null ? k : (ordre[k] as number);
    const cle = cles[rang] as number;
    trie[debuts[cle] as number] = rang;
    debuts[cle] = (debuts[cle] as number) + 1;
  }
  return trie;
}
