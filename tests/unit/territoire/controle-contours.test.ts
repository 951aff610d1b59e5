import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Departement } from '../../../src/domain/territoire/commune';
import {
  createControleContours,
  TOLERANCE_CONTOUR_KM,
} from '../../../src/domain/territoire/controle-contours';
import { loadReference } from '../../../src/reference/load-reference';
import { lireDisque } from '../reference/lire-disque';

const base = { nom: '', codeRegion: '', nomRegion: '' };
const OUEST: Departement = {
  ...base,
  code: '01',
  contour: [
    [
      [
        [0, 45],
        [1, 45],
        [1, 46],
        [0, 46],
        [0, 45],
      ],
      [
        [0.4, 45.4],
        [0.6, 45.4],
        [0.6, 45.6],
        [0.4, 45.6],
        [0.4, 45.4],
      ],
    ],
  ],
};
const EST: Departement = {
  ...base,
  code: '02',
  contour: [
    [
      [
        [1, 45],
        [2, 45],
        [2, 46],
        [1, 46],
        [1, 45],
      ],
    ],
  ],
};
const SANS: Departement = { ...base, code: '975', contour: [] };

describe('createControleContours', () => {
  const controle = createControleContours([OUEST, EST, SANS]);

  it('measures 0 inside and the distance to the border outside', () => {
    expect(controle.distanceKm('01', 0.2, 45.5)).toBe(0);
    // One tenth of a degree of latitude is 11.12 km.
    expect(controle.distanceKm('01', 0.5, 46.1)).toBeCloseTo(11.12, 1);
    expect(controle.distanceKm('01', 0.5, 44.8)).toBeCloseTo(22.24, 1);
  });

  it('measures from the edge of a hole', () => {
    expect(controle.distanceKm('01', 0.5, 45.5)).toBeGreaterThan(5);
  });

  it('accepts a point 20 km out, not one beyond, and everything where there is no outline', () => {
    expect(controle.isHors('01', 0.5, 46.17)).toBe(false);
    expect(controle.isHors('01', 0.5, 46.19)).toBe(true);
    expect(controle.isHors('01', -30, 10)).toBe(true);
    expect(controle.isHors('01', 0.5, 409.6 + 45.5)).toBe(true);
    expect(controle.isHors('01', Number.NaN, 45.5)).toBe(true);
    expect(controle.isHors('975', 0, 0)).toBe(false);
    expect(controle.isHors('99', 0, 0)).toBe(false);
    expect(controle.distanceKm('975', 0, 0)).toBeNaN();
  });

  it('answers as the exact distance does, whatever was asked before', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1, max: 3, noNaN: true }),
        fc.double({ min: 44, max: 47, noNaN: true }),
        (longitude, latitude) => {
          expect(controle.isHors('01', longitude, latitude)).toBe(
            controle.distanceKm('01', longitude, latitude) > TOLERANCE_CONTOUR_KM,
          );
        },
      ),
    );
  });
});

describe('createControleContours on France', () => {
  it('finds every commune with a real point near its département, but for known strays', async () => {
    const { communes, departements } = await loadReference(lireDisque);
    const controle = createControleContours(departements);
    const hors = communes.code.filter(
      (_, i) =>
        communes.precision[i] === 1 &&
        controle.isHors(
          communes.codeDepartement[i] as string,
          communes.longitude[i] as number,
          communes.latitude[i] as number,
        ),
    );
    expect(hors).toEqual([]);
  });
});
