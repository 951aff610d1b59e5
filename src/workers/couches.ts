import type { Annexe } from '../domain/table/annexes';
import type { CoucheTerritoires, ResumeCouche } from '../domain/territoire/couche';
import type { TuilesCouche } from './tuiles/create-tuiles-couche';
import { coteMedian } from './tuiles/emprises';

/** Contours among the complementary tables in use. */
export function listCouches(annexes: readonly Annexe[]): readonly CoucheTerritoires[] {
  return annexes.flatMap((annexe) => (annexe.genre === 'territoires' ? [annexe.couche] : []));
}

export function summarizeCouche({ territoires, ...reste }: CoucheTerritoires): ResumeCouche {
  return { ...reste, nombre: territoires.length, coteMedianDegres: coteMedian(territoires) };
}

/** Cut once per layer, for as long as the layer is loaded. */
const tuiles = new WeakMap<CoucheTerritoires, Promise<TuilesCouche>>();

/** Tile of a layer, by its id; the cutter is fetched with the first contours. */
export async function tuileCouche(
  annexes: readonly Annexe[],
  id: string,
  z: number,
  x: number,
  y: number,
): Promise<ArrayBuffer> {
  const couche = listCouches(annexes).find((autre) => autre.id === id);
  if (couche === undefined) return new ArrayBuffer(0);
  let decoupees = tuiles.get(couche);
  if (decoupees === undefined) {
    decoupees = import('./tuiles/create-tuiles-couche').then(({ createTuilesCouche }) =>
      createTuilesCouche(couche),
    );
    tuiles.set(couche, decoupees);
  }
  return (await decoupees).tuile(z, x, y);
}
