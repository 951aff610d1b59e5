import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { tracerOutil } from '../../../src/map/view-model/traces/tracer-outil';

const A = [0, 0] as const;
const B = [1, 0] as const;
const C = [1, 1] as const;

function lire(points: readonly (readonly [number, number])[], pointeur: readonly [number, number] | null) {
  const { features } = tracerOutil(points, pointeur);
  const de = (genre: string): unknown[] =>
    features
      .filter(({ properties }) => properties?.genre === genre)
      .map(({ geometry }) => ('coordinates' in geometry ? (geometry.coordinates as Position[]) : null));
  return { surface: de('surface'), cotes: de('cotes'), elastique: de('elastique'), sommets: de('sommet') };
}

describe('outline being drawn', () => {
  it('is a corner, then a side to the pointer', () => {
    expect(lire([A], null)).toEqual({ surface: [], cotes: [], elastique: [], sommets: [[0, 0]] });
    expect(lire([A], B).elastique).toEqual([
      [
        [0, 0],
        [1, 0],
      ],
    ]);
  });

  it('shows the surface that the next click would close', () => {
    const { surface, cotes, elastique } = lire([A, B], C);
    expect(surface).toEqual([[[...[A, B, C, A].map((point) => [...point])]]]);
    expect(cotes).toHaveLength(1);
    expect(elastique).toEqual([
      [
        [1, 0],
        [1, 1],
        [0, 0],
      ],
    ]);
  });

  it('shows what is left to close when the pointer is away', () => {
    const { surface, elastique, sommets } = lire([A, B, C], null);
    expect(surface).toHaveLength(1);
    expect(elastique).toEqual([
      [
        [1, 1],
        [0, 0],
      ],
    ]);
    expect(sommets).toHaveLength(3);
  });
});
