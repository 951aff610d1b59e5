import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compterSommets, type Forme } from '../../../src/domain/territoire/forme';
import { peserArc } from '../../../src/domain/territoire/peser-arc';
import { simplifyFormes } from '../../../src/domain/territoire/simplify-formes';

function simplifier(formes: readonly Forme[], aireMinM2: number, sommetsMax = 1e9): readonly Forme[] {
  const marche = simplifyFormes(formes, { aireMinM2, sommetsMax });
  for (;;) {
    const pas = marche.next();
    if (pas.done) return pas.value;
  }
}

const anneau = (positions: readonly (readonly [number, number])[]): Float64Array =>
  Float64Array.from([...positions, positions[0] as readonly [number, number]].flat());

/** Two neighbours whose shared border is the given wavy line, west to east of longitude 3. */
function voisins(ondes: readonly number[]): Forme[] {
  const bord = ondes.map((onde, k): [number, number] => [3 + onde / 1e4, 46 + (k + 1) / 1000]);
  const haut = 46 + (ondes.length + 1) / 1000;
  return [
    [[anneau([[2.9, 46], [3, 46], ...bord, [3, haut], [2.9, haut]])]],
    [[anneau([[3, 46], [3.1, 46], [3.1, haut], [3, haut], ...[...bord].reverse()])]],
  ];
}

/** Positions of a forme as texts, without the closing ones. */
function positions(forme: Forme | undefined): string[] {
  return (forme ?? [])
    .flat()
    .flatMap((a) => Array.from({ length: a.length / 2 - 1 }, (_, k) => `${a[2 * k]} ${a[2 * k + 1]}`));
}

test('a point of a shared border is kept by both neighbours or by none', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 60 }),
      fc.integer({ min: 0, max: 2_000_000 }),
      (ondes, aire) => {
        const [ouest, est] = simplifier(voisins(ondes), aire).map(positions);
        const bord = (liste: string[] | undefined): string[] =>
          (liste ?? []).filter((p) => !p.startsWith('2.9 ') && !p.startsWith('3.1 ')).sort();
        expect(bord(ouest)).toEqual(bord(est));
        expect(bord(ouest)).toEqual(expect.arrayContaining(['3 46']));
      },
    ),
  );
});

test('fewer positions are kept as details grow, never more than asked for while a territory allows it', () => {
  const ondes = Array.from({ length: 400 }, (_, k) => Math.round(40 * Math.sin(k * k)));
  const compter = (formes: readonly Forme[]): number =>
    formes.reduce((somme, f) => somme + compterSommets(f), 0);
  const fin = compter(simplifier(voisins(ondes), 0));
  const gros = compter(simplifier(voisins(ondes), 200_000));
  expect(fin).toBe(compter(voisins(ondes)));
  expect(gros).toBeLessThan(fin / 2);
  expect(compter(simplifier(voisins(ondes), 0, 100))).toBeLessThanOrEqual(102);
});

test('tiny islands and the holes they fill go; the largest part of a territory always stays', () => {
  const carre = (x: number, y: number, c: number): Float64Array =>
    anneau([
      [x, y],
      [x + c, y],
      [x + c, y + c],
      [x, y + c],
    ]);
  const minuscule = carre(3.05, 46.05, 0.0005);
  const formes: Forme[] = [[[carre(3, 46, 0.1), minuscule]], [[minuscule], [carre(4, 46, 0.0002)]]];
  const [grand, petit] = simplifier(formes, 100_000);
  expect(grand?.map((polygone) => polygone.length)).toEqual([1]);
  expect(petit?.map((polygone) => polygone.map(({ length }) => length))).toEqual([[8]]);
});

test('the input is left as it was', () => {
  const formes = voisins([3, -20, 8]);
  const copie = structuredClone(formes);
  simplifier(formes, 1e6);
  expect(formes).toEqual(copie);
});

test('a point on a straight line weighs nothing, ends weigh without bound, and order of removal is by area', () => {
  expect([...peserArc([0, 1, 2], [0, 0, 0])]).toEqual([Infinity, 0, Infinity]);
  expect([...peserArc([0, 1, 2, 3], [0, 1, 0, 0])]).toEqual(
    [Infinity, 1, 0.5, Infinity].map((v, k) => (k === 1 ? 1.5 : v)),
  );
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(fc.double({ min: 0, max: 9, noNaN: true }), fc.double({ min: 0, max: 9, noNaN: true })),
        { maxLength: 40 },
      ),
      (points) => {
        const direct = peserArc(
          points.map(([x]) => x),
          points.map(([, y]) => y),
        );
        expect(direct).toHaveLength(points.length);
        for (const poids of direct) expect(poids).toBeGreaterThanOrEqual(0);
      },
    ),
  );
});

test('where three territories meet, the point stays, even when it is on a straight side of one of them', () => {
  const sud: Forme = [
    [
      anneau([
        [3, 46.1],
        [3, 46],
        [3.2, 46],
        [3.2, 46.1],
        [3.1, 46.1],
      ]),
    ],
  ];
  const nord = (x: number): Forme => [
    [
      anneau([
        [x, 46.1],
        [x + 0.1, 46.1],
        [x + 0.1, 46.2],
        [x, 46.2],
      ]),
    ],
  ];
  const dessinees = simplifier([sud, nord(3), nord(3.1)], 1000).map(positions);
  for (const points of dessinees) expect(points).toContain('3.1 46.1');
});
