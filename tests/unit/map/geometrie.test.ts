import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Departement } from '../../../src/domain/territoire/commune';
import { choisirCadre, METROPOLE } from '../../../src/map/view-model/cadre';
import { separerContours } from '../../../src/map/view-model/contours';
import { dessinerGroupe, enveloppeConvexe, medoide } from '../../../src/map/view-model/groupe';

const carre = (code: string, x: number): Departement => ({
  code,
  nom: code,
  codeRegion: '',
  nomRegion: '',
  contour: [
    [
      [
        [x, 45],
        [x + 1, 45],
        [x + 1, 46],
        [x, 46],
        [x, 45],
      ],
    ],
  ],
});

describe('outlines', () => {
  it('tell a shared limit from the outside, each segment drawn once', () => {
    const { limites, exterieur } = separerContours([carre('01', 2), carre('02', 3)]);
    expect(limites).toEqual([
      [
        [3, 45],
        [3, 46],
      ],
    ]);
    const segments = exterieur.reduce((somme, ligne) => somme + ligne.length - 1, 0);
    expect(segments).toBe(6);
  });

  it('accept a département without outline', () => {
    expect(separerContours([{ ...carre('975', 0), contour: [] }])).toEqual({ limites: [], exterieur: [] });
  });
});

describe('frame', () => {
  it('keeps to metropolitan France when overseas would stretch it over oceans', () => {
    expect(choisirCadre([-61.8, -21.4, 55.8, 51.1])).toEqual(METROPOLE);
    expect(choisirCadre([2, 46, 4, 47])).toEqual([2, 46, 4, 47]);
    expect(choisirCadre([-61.8, 14, 55.8, 17])).toEqual([-61.8, 14, 55.8, 17]);
  });

  it('gives ground to a single point', () => {
    const [ouest, sud, est, nord] = choisirCadre([3, 46, 3, 46]);
    expect(est - ouest).toBeGreaterThan(0.01);
    expect(nord - sud).toBeGreaterThan(0.01);
  });
});

describe('group', () => {
  const POINT = fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 40, max: 50 }));

  it('is held by its outline', () => {
    fc.assert(
      fc.property(fc.array(POINT, { maxLength: 20 }), (points) => {
        const enveloppe = enveloppeConvexe(points);
        if (enveloppe === null) return;
        expect(enveloppe[0]).toEqual(enveloppe.at(-1));
        for (const [px, py] of points) {
          for (let k = 1; k < enveloppe.length; k += 1) {
            const [ax, ay] = enveloppe[k - 1] as readonly [number, number];
            const [bx, by] = enveloppe[k] as readonly [number, number];
            expect((bx - ax) * (py - ay) - (by - ay) * (px - ax)).toBeGreaterThanOrEqual(0);
          }
        }
      }),
    );
  });

  it('has no outline under three distinct points, nor on a line', () => {
    expect(enveloppeConvexe([])).toBeNull();
    expect(
      enveloppeConvexe([
        [1, 1],
        [1, 1],
        [2, 2],
      ]),
    ).toBeNull();
    expect(
      enveloppeConvexe([
        [1, 1],
        [2, 2],
        [3, 3],
      ]),
    ).toBeNull();
  });

  it('starts its spokes at the pivot, else at the most central member', () => {
    expect(
      medoide([
        [0, 45],
        [1, 45],
        [9, 45],
      ]),
    ).toBe(1);
    const membre = (longitude: number, etape: string | null) =>
      ({ longitude, latitude: 45, etape }) as Parameters<typeof dessinerGroupe>[0]['membres'][number];
    expect(
      dessinerGroupe({ membres: [membre(0, 'dom'), membre(1, 'EHPAD'), membre(9, 'pivot')] }).centre,
    ).toBe(2);
    expect(dessinerGroupe({ membres: [membre(0, null), membre(1, null), membre(9, null)] }).centre).toBe(1);
  });
});
