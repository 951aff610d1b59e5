import type { TerritoireDessine } from '../../domain/territoire/couche';
import type { Polygones } from '../../domain/territoire/perimetres';

/** West, south, east, north of a shape, null without a point. */
export function findEmprise(polygones: Polygones): readonly [number, number, number, number] | null {
  let [ouest, sud, est, nord] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [exterieur = []] of polygones) {
    for (const [longitude, latitude] of exterieur) {
      if (longitude < ouest) ouest = longitude;
      if (longitude > est) est = longitude;
      if (latitude < sud) sud = latitude;
      if (latitude > nord) nord = latitude;
    }
  }
  return ouest > est ? null : [ouest, sud, est, nord];
}

/** Box that meets nothing. */
const VIDE = [Infinity, Infinity, -Infinity, -Infinity] as const;

/** Boxes of territories, four numbers each. One without a polygon meets nothing. */
export function listEmprises(territoires: readonly TerritoireDessine[]): Float64Array {
  const emprises = new Float64Array(territoires.length * 4);
  territoires.forEach(({ polygones }, rang) => {
    emprises.set(findEmprise(polygones) ?? VIDE, rang * 4);
  });
  return emprises;
}

/** Most territories looked at to tell how large those of a layer are. */
const ECHANTILLON_MAX = 2000;

/** Median width of the territories of a layer, in degrees of longitude; 0 when there is none. */
export function coteMedian(territoires: readonly TerritoireDessine[]): number {
  const pas = Math.max(1, Math.floor(territoires.length / ECHANTILLON_MAX));
  const emprises = listEmprises(territoires.filter((_, rang) => rang % pas === 0));
  const cotes: number[] = [];
  for (let k = 0; k < emprises.length; k += 4) {
    const cote = (emprises[k + 2] as number) - (emprises[k] as number);
    if (cote > 0) cotes.push(cote);
  }
  return cotes.sort((a, b) => a - b)[cotes.length >> 1] ?? 0;
}
