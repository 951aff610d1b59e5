/** Radius of the symbol of the greatest value, by how many territories share the map. */
const RAYONS_MAX: readonly { readonly jusqua: number; readonly rayonPx: number }[] = [
  { jusqua: 60, rayonPx: 30 },
  { jusqua: 400, rayonPx: 24 },
  { jusqua: 2000, rayonPx: 17 },
  { jusqua: Number.POSITIVE_INFINITY, rayonPx: 12 },
];

/** How large symbols are: their area is proportional to the absolute value, at every zoom. */
export interface EchelleSymboles {
  /** Greatest absolute value, 0 when all are null or unknown. */
  readonly max: number;
  /** Pixels per square root of the value. */
  readonly coefficient: number;
  readonly negatifs: boolean;
}

export function createEchelleSymboles(valeurs: ArrayLike<number>): EchelleSymboles {
  let [max, negatifs] = [0, false];
  for (let k = 0; k < valeurs.length; k += 1) {
    const valeur = valeurs[k] as number;
    if (!Number.isFinite(valeur)) continue;
    if (Math.abs(valeur) > max) max = Math.abs(valeur);
    if (valeur < 0) negatifs = true;
  }
  const { rayonPx } = RAYONS_MAX.find(
    ({ jusqua }) => valeurs.length <= jusqua,
  ) as (typeof RAYONS_MAX)[number];
  return { max, coefficient: max === 0 ? 0 : rayonPx / Math.sqrt(max), negatifs };
}

/** Radius of a value in pixels. */
export function rayonSymbole({ coefficient }: EchelleSymboles, valeur: number): number {
  return coefficient * Math.sqrt(Math.abs(valeur));
}

/** Round values for the legend, largest first: each clearly smaller on the map than the one before. */
export function choisirReperes({ max, coefficient }: EchelleSymboles): readonly number[] {
  if (max === 0) return [];
  const reperes: number[] = [];
  for (const part of [1, 0.35, 0.08]) {
    const valeur = arrondirSous(max * part);
    if (valeur > 0 && !reperes.includes(valeur) && coefficient * Math.sqrt(valeur) >= 1.5)
      reperes.push(valeur);
  }
  return reperes;
}

/** Largest 1, 2 or 5 × a power of ten at most `valeur`; a value under one is kept to two digits. */
function arrondirSous(valeur: number): number {
  const puissance = 10 ** Math.floor(Math.log10(valeur));
  const rond = [5, 2, 1]
    .map((facteur) => facteur * puissance)
    .find((candidat) => candidat <= valeur * 1.0001);
  return Number((rond ?? puissance).toPrecision(1));
}
