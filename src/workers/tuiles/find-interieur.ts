type Anneau = readonly (readonly [number, number])[];

/**
 * A point well inside the largest polygon, for a name to stand on: the middle of the widest crossing by three
 * parallels, which is right for the shapes of territories and cheap. null without a usable polygon.
 */
export function findInterieur(
  polygones: readonly (readonly Anneau[])[],
): readonly [longitude: number, latitude: number] | null {
  let grand: readonly Anneau[] | null = null;
  let surfaceMax = 0;
  for (const polygone of polygones) {
    const surface = Math.abs(surfaceDe(polygone[0] ?? []));
    if (surface <= surfaceMax) continue;
    surfaceMax = surface;
    grand = polygone;
  }
  if (grand === null) return null;
  let [bas, haut] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const [, y] of grand[0] as Anneau) {
    if (y < bas) bas = y;
    if (y > haut) haut = y;
  }
  let meilleur: readonly [number, number] | null = null;
  let largeurMax = 0;
  for (const part of [0.5, 0.38, 0.62]) {
    const y = bas + (haut - bas) * part;
    const traversees = grand.flatMap((anneau) => croiser(anneau, y)).sort((a, b) => a - b);
    for (let k = 0; k + 1 < traversees.length; k += 2) {
      const [gauche, droite] = [traversees[k] as number, traversees[k + 1] as number];
      // The middle wins unless another crossing is clearly wider.
      const utile = (droite - gauche) * (part === 0.5 ? 1.15 : 1);
      if (utile <= largeurMax) continue;
      largeurMax = utile;
      meilleur = [(gauche + droite) / 2, y];
    }
  }
  return meilleur;
}

/** Longitudes at which a ring crosses the parallel `y`. */
function croiser(anneau: Anneau, y: number): number[] {
  const longitudes: number[] = [];
  for (let k = 1; k < anneau.length; k += 1) {
    const [x1, y1] = anneau[k - 1] as readonly [number, number];
    const [x2, y2] = anneau[k] as readonly [number, number];
    if (y1 > y !== y2 > y) longitudes.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
  }
  return longitudes;
}

/** Twice the signed area, in square degrees. */
function surfaceDe(anneau: Anneau): number {
  let somme = 0;
  for (let k = 1; k < anneau.length; k += 1) {
    const [x1, y1] = anneau[k - 1] as readonly [number, number];
    const [x2, y2] = anneau[k] as readonly [number, number];
    somme += x1 * y2 - x2 * y1;
  }
  return somme;
}
