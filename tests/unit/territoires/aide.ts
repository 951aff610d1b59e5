import type { CoucheTerritoires } from '../../../src/domain/territoire/couche';
import type { ResultatLecture } from '../../../src/ingest/resultat';

export type Position = readonly [number, number];
export type Anneaux = readonly (readonly Position[])[];

export function feature(proprietes: object, anneaux: Anneaux): object {
  return { type: 'Feature', properties: proprietes, geometry: { type: 'Polygon', coordinates: anneaux } };
}

export function collection(features: readonly object[], reste: object = {}): string {
  return JSON.stringify({ type: 'FeatureCollection', ...reste, features });
}

/** Square of `cote` from its south-west corner, counter-clockwise, with `parCote` positions on each side. */
export function carre(x: number, y: number, cote: number, parCote = 1): Position[] {
  const cotes: readonly [Position, Position][] = [
    [
      [x, y],
      [x + cote, y],
    ],
    [
      [x + cote, y],
      [x + cote, y + cote],
    ],
    [
      [x + cote, y + cote],
      [x, y + cote],
    ],
    [
      [x, y + cote],
      [x, y],
    ],
  ];
  const positions = cotes.flatMap(([[ax, ay], [bx, by]]) =>
    Array.from(
      { length: parCote },
      (_, k): Position => [ax + ((bx - ax) * k) / parCote, ay + ((by - ay) * k) / parCote],
    ),
  );
  return [...positions, positions[0] as Position];
}

export function couchesDe({ annexes }: Pick<ResultatLecture, 'annexes'>): CoucheTerritoires[] {
  return annexes.flatMap((annexe) => (annexe.genre === 'territoires' ? [annexe.couche] : []));
}

/** Twice the signed area; positive when counter-clockwise. */
export function sens(anneau: readonly Position[]): number {
  let somme = 0;
  for (let k = 1; k < anneau.length; k += 1) {
    const [ax, ay] = anneau[k - 1] as Position;
    const [bx, by] = anneau[k] as Position;
    somme += ax * by - bx * ay;
  }
  return somme;
}
