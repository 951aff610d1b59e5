import type { Journal } from './journal';
import type { LotCommunes } from './lot';

export interface CommuneBrute {
  /** Row in the shipped table. */
  readonly rang: number;
  readonly code: string;
  readonly ligne: number;
  readonly longitude: number;
  readonly latitude: number;
  readonly population: number;
  readonly superficieKm2: number;
}

/** Gathers what a file says of communes, one record per commune. */
export class ConstructeurCommunes {
  rejetees = 0;
  private readonly parRang = new Map<number, CommuneBrute>();
  private readonly journal: Journal;

  constructor(journal: Journal) {
    this.journal = journal;
  }

  /** Of two records of one commune the larger, or the one that sorts first, is kept whatever their order. */
  push(brute: CommuneBrute): void {
    const deja = this.parRang.get(brute.rang);
    if (!deja) {
      this.parRang.set(brute.rang, { ...brute, code: ` ${brute.code}`.slice(1) });
      return;
    }
    const remplace = preferer(brute, deja);
    const perdante = remplace ? deja : brute;
    this.rejetees += 1;
    this.journal.noter('commune_en_double', perdante.ligne, null, perdante.code);
    if (remplace) this.parRang.set(brute.rang, brute);
  }

  build(): LotCommunes {
    const liste = [...this.parRang.values()].sort((a, b) => a.rang - b.rang);
    return {
      nombre: liste.length,
      rang: Int32Array.from(liste, (c) => c.rang),
      ligne: Uint32Array.from(liste, (c) => c.ligne),
      longitude: Float64Array.from(liste, (c) => c.longitude),
      latitude: Float64Array.from(liste, (c) => c.latitude),
      population: Int32Array.from(liste, (c) => c.population),
      superficieKm2: Float32Array.from(liste, (c) => c.superficieKm2),
    };
  }
}

function preferer(a: CommuneBrute, b: CommuneBrute): boolean {
  const aireA = Number.isNaN(a.superficieKm2) ? 0 : a.superficieKm2;
  const aireB = Number.isNaN(b.superficieKm2) ? 0 : b.superficieKm2;
  const ecarts = [
    aireA - aireB,
    a.population - b.population,
    b.longitude - a.longitude,
    b.latitude - a.latitude,
  ];
  return (ecarts.find((ecart) => ecart !== 0) ?? 0) > 0;
}
