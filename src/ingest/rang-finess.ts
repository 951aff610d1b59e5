import type { Cadence } from './cadence';

/** Keys are below 2^32; this many ranks fit beside them in the 53 bits of a number. */
export const RANGS_MAX = 2 ** 21;

/** Rows of several lots laid end to end: `lot[g]` and `ligne[g]` of the global row `g`. */
export interface Cumul {
  readonly nombre: number;
  readonly lot: Uint16Array;
  readonly rang: Uint32Array;
  readonly cle: Uint32Array;
}

/** Lays the keys of several lots end to end. */
export function cumuler(cles: readonly (Uint32Array | null)[]): Cumul {
  const nombre = cles.reduce((somme, c) => somme + (c?.length ?? 0), 0);
  const cumul = {
    nombre,
    lot: new Uint16Array(nombre),
    rang: new Uint32Array(nombre),
    cle: new Uint32Array(nombre),
  };
  let debut = 0;
  cles.forEach((cle, lot) => {
    if (!cle) return;
    cumul.cle.set(cle, debut);
    cumul.lot.fill(lot, debut, debut + cle.length);
    for (let k = 0; k < cle.length; k += 1) cumul.rang[debut + k] = k;
    debut += cle.length;
  });
  return cumul;
}

/** Global rows in ascending order of key, then of row. */
export function trier(cle: Uint32Array): Uint32Array {
  const ordre = new Uint32Array(cle.length);
  let croissant = true;
  for (let k = 0; k < cle.length; k += 1) {
    ordre[k] = k;
    if (k > 0 && (cle[k] as number) < (cle[k - 1] as number)) croissant = false;
  }
  if (croissant) return ordre;
  const composees = new Float64Array(cle.length);
  for (let k = 0; k < cle.length; k += 1) composees[k] = (cle[k] as number) * RANGS_MAX + k;
  composees.sort();
  for (let k = 0; k < cle.length; k += 1) ordre[k] = (composees[k] as number) % RANGS_MAX;
  return ordre;
}

/** Walks the groups of equal key of an order made by `trier`. */
export async function parGroupe(
  cle: Uint32Array,
  ordre: Uint32Array,
  cadence: Cadence,
  visiter: (debut: number, fin: number) => void,
): Promise<void> {
  let debut = 0;
  while (debut < ordre.length) {
    const commune = cle[ordre[debut] as number];
    let fin = debut + 1;
    while (fin < ordre.length && cle[ordre[fin] as number] === commune) fin += 1;
    visiter(debut, fin);
    debut = fin;
    if ((debut & 1023) === 0 && cadence.due) await cadence.souffler();
  }
}

/** Position of `valeur` in an ascending array, -1 when absent. */
export function chercher(triees: Uint32Array, valeur: number): number {
  let bas = 0;
  let haut = triees.length - 1;
  while (bas <= haut) {
    const milieu = (bas + haut) >> 1;
    const trouve = triees[milieu] as number;
    if (trouve === valeur) return milieu;
    if (trouve < valeur) bas = milieu + 1;
    else haut = milieu - 1;
  }
  return -1;
}
