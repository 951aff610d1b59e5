/**
 * Pairs of a demand and a supply within reach, by demand: the supplies of demand i are
 * `offre[debuts[i] … debuts[i + 1])`, at `minutes` of it.
 */
export interface Paires {
  readonly nombreDemandes: number;
  readonly nombreOffres: number;
  readonly debuts: Uint32Array;
  readonly offre: Uint16Array | Uint32Array;
  readonly minutes: Float64Array;
}

/** Pairs of a whole matrix (row = demand, column = supply) at most `maxMin` apart; NaN is out of reach. */
export function createPairesDenses(
  matrice: readonly ArrayLike<number>[],
  nombreOffres: number,
  maxMin = Number.POSITIVE_INFINITY,
): Paires {
  const debuts = new Uint32Array(matrice.length + 1);
  const offre: number[] = [];
  const minutes: number[] = [];
  matrice.forEach((ligne, i) => {
    for (let j = 0; j < nombreOffres; j += 1) {
      const duree = ligne[j] ?? Number.NaN;
      if (!(duree <= maxMin)) continue;
      offre.push(j);
      minutes.push(duree);
    }
    debuts[i + 1] = offre.length;
  });
  return {
    nombreDemandes: matrice.length,
    nombreOffres,
    debuts,
    offre: Uint32Array.from(offre),
    minutes: Float64Array.from(minutes),
  };
}
