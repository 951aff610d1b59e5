import type { Tri } from './filtre';
import type { IndexOffre } from './index-offre';

/**
 * Rows of `indices` (ascending) in the order asked for: a counting sort on the ranks of the column.
 * Equal values stay by FINESS number and unknown ones come last, in both directions.
 */
export function sortIndices(index: IndexOffre, indices: Uint32Array, tri: Tri): Uint32Array {
  const { rangs, nombre } = index.rangsTri(tri.colonne);
  const debuts = new Uint32Array(nombre + 2);
  const decroissant = tri.sens === 'decroissant';
  for (let k = 0; k < indices.length; k += 1) {
    const seau = seauDe(rangs[indices[k] as number] as number, nombre, decroissant);
    debuts[seau + 1] = (debuts[seau + 1] as number) + 1;
  }
  for (let s = 0; s <= nombre; s += 1) debuts[s + 1] = (debuts[s + 1] as number) + (debuts[s] as number);
  const ordre = new Uint32Array(indices.length);
  for (let k = 0; k < indices.length; k += 1) {
    const i = indices[k] as number;
    const seau = seauDe(rangs[i] as number, nombre, decroissant);
    const place = debuts[seau] as number;
    ordre[place] = i;
    debuts[seau] = place + 1;
  }
  return ordre;
}

function seauDe(rang: number, nombre: number, decroissant: boolean): number {
  return decroissant && rang < nombre ? nombre - 1 - rang : rang;
}
