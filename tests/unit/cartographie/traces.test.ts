import { describe, expect, it } from 'vitest';
import { joinParClasse } from '../../../src/charts/PetiteCarteSvg';
import { createTraces, HAUTEUR_TRACES, LARGEUR_TRACES } from '../../../src/domain/cartographie/create-traces';
import type { Polygones } from '../../../src/domain/territoire/perimetres';
import { carre } from '../territoires/aide';

const forme = (x: number, y: number, cote: number): Polygones => [[carre(x, y, cote)]];
const emprise = (x: number, y: number, cote: number) => [x, y, x + cote, y + cote];
const points = (trace: string) =>
  [...trace.matchAll(/(\d+),(\d+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);

describe('outlines of small maps', () => {
  const formes = [forme(0, 46, 1), forme(1, 46, 1), forme(-61, 14.4, 0.4)];
  const emprises = Float64Array.from([
    ...emprise(0, 46, 1),
    ...emprise(1, 46, 1),
    ...emprise(-61, 14.4, 0.4),
  ]);

  it('fill one box, the border of two neighbours at the very same pixels', () => {
    const [gauche = '', droite = ''] = createTraces(formes.slice(0, 2), emprises);
    const tous = [...points(gauche), ...points(droite)];
    for (const [x, y] of tous) {
      expect(x).toBeLessThanOrEqual(LARGEUR_TRACES);
      expect(y).toBeLessThanOrEqual(HAUTEUR_TRACES);
    }
    const bord = Math.max(...points(gauche).map(([x]) => x));
    expect(Math.min(...points(droite).map(([x]) => x))).toBe(bord);
    expect(Math.max(...tous.map(([x]) => x)) - Math.min(...tous.map(([x]) => x))).toBeGreaterThan(550);
  });

  it('set distant lands apart, at the left', () => {
    const [metropole = '', , outremer = ''] = createTraces(formes, emprises);
    expect(Math.max(...points(outremer).map(([x]) => x))).toBeLessThan(
      Math.min(...points(metropole).map(([x]) => x)),
    );
  });

  it('keep a speck of what is smaller than a pixel, and nothing of what has no outline', () => {
    const minuscule = forme(0.5, 46.5, 0.0001);
    const traces = createTraces(
      [...formes.slice(0, 2), minuscule, []],
      Float64Array.from([
        ...emprises.subarray(0, 8),
        ...emprise(0.5, 46.5, 0.0001),
        ...new Array(4).fill(Number.NaN),
      ]),
    );
    expect(traces[2]).toMatch(/^M\d+,\d+h1v1h-1Z$/);
    expect(traces[3]).toBe('');
    expect(createTraces([], new Float64Array())).toEqual([]);
  });
});

describe('paths of a small map', () => {
  it('are put together by class, unknown ones apart', () => {
    const joints = joinParClasse(['a', 'b', '', 'c'], Int8Array.from([1, 0, 1, -1]));
    expect([...joints]).toEqual([
      [-1, 'c'],
      [0, 'b'],
      [1, 'a'],
    ]);
  });
});
