import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cheminDe, choisirEchelleKm } from '../../../src/charts/portrait/traces';
import { createDessin } from '../../../src/domain/portrait/create-dessin';
import { drawTerritoires } from '../../../src/domain/portrait/draw-territoires';
import type { Polygones } from '../../../src/domain/territoire/perimetres';

/** A square of about `cote` degrees of latitude. */
function carre(ouest: number, sud: number, cote: number): Polygones {
  return [
    [
      [
        [ouest, sud],
        [ouest + cote, sud],
        [ouest + cote, sud + cote],
        [ouest, sud + cote],
        [ouest, sud],
      ],
    ],
  ];
}

describe('drawing of a portrait', () => {
  it('is to scale in km, its north-west corner at the origin', () => {
    const feuille = createDessin([[carre(3, 46, 1)]]);
    expect(feuille?.dessin.hauteurKm).toBeCloseTo(111, -1);
    expect(feuille?.dessin.largeurKm).toBeCloseTo(77, -1);
    const points = feuille?.traces[0]?.[0]?.[0] as number[];
    expect(Math.min(...points.filter((_, k) => k % 2 === 0))).toBeCloseTo(0, 0);
    expect(Math.min(...points.filter((_, k) => k % 2 === 1))).toBeCloseTo(0, 0);
  });

  it('draws neighbours with one border', () => {
    const feuille = createDessin([[carre(3, 46, 0.5), carre(3.5, 46, 0.5)]]);
    const [gauche, droite] = (feuille?.traces[0] ?? []).map(
      ([anneau = []]) => new Set(anneau.flatMap((x, k) => (k % 2 === 0 ? [`${x} ${anneau[k + 1]}`] : []))),
    );
    const communs = [...(gauche ?? [])].filter((point) => droite?.has(point));
    expect(communs.length).toBeGreaterThanOrEqual(2);
  });

  it('draws distant lands in a column at the left, whatever their size, and leaves the map to scale', () => {
    const proches = [carre(3, 46, 1), carre(4, 46, 1)];
    const seuls = drawTerritoires(proches, [...proches.flat()]);
    const avec = drawTerritoires(
      [...proches, carre(-54, 3, 3), carre(55.5, -21.2, 0.5)],
      [...proches.flat(), ...carre(-54, 3, 3), ...carre(55.5, -21.2, 0.5)],
    );
    if (seuls === null || avec === null) throw new Error('got nothing, expected two drawings');
    expect([seuls.encarts, avec.encarts]).toEqual([0, 2]);
    const abscisses = (trace: readonly (readonly number[])[] = []) =>
      trace.flat().filter((_, k) => k % 2 === 0);
    const largeur = (trace?: readonly (readonly number[])[]) =>
      Math.max(...abscisses(trace)) - Math.min(...abscisses(trace));
    expect(largeur(avec.formes[0])).toBeCloseTo(largeur(seuls.formes[0]), 6);
    const bord = Math.min(...abscisses(avec.formes[0]));
    for (const lointaine of avec.formes.slice(2)) {
      expect(Math.max(...abscisses(lointaine))).toBeLessThan(bord);
      expect(largeur(lointaine)).toBeGreaterThan(bord * 0.5);
    }
    expect(avec.dessin.largeurKm).toBeLessThan(seuls.dessin.largeurKm * 1.3);
    expect(avec.contour).toHaveLength(4);
  });

  it('has nothing to draw without an outline', () => {
    expect(createDessin([])).toBeNull();
    expect(createDessin([[[]]])).toBeNull();
  });

  it('keeps every point finite and within the sheet', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -4, max: 8, noNaN: true }),
        fc.double({ min: 42, max: 50, noNaN: true }),
        fc.double({ min: 0.01, max: 2, noNaN: true }),
        (ouest, sud, cote) => {
          const feuille = createDessin([[carre(ouest, sud, cote)]]);
          if (feuille === null) throw new Error('got nothing, expected a drawing');
          const { largeurKm, hauteurKm } = feuille.dessin;
          const marge = Math.max(largeurKm, hauteurKm) / 300;
          for (const [k, valeur] of (feuille.traces[0]?.[0]?.[0] ?? []).entries()) {
            expect(valeur).toBeGreaterThanOrEqual(-marge);
            expect(valeur).toBeLessThanOrEqual((k % 2 === 0 ? largeurKm : hauteurKm) + marge);
          }
        },
      ),
    );
  });

  it('writes closed paths', () => {
    expect(cheminDe([[0, 0, 1, 0, 1, 1]])).toBe('M0 0L1 0L1 1Z');
    expect(cheminDe([])).toBe('');
  });

  it('has a scale of 1, 2 or 5 times a power of ten, a third of the width at most', () => {
    expect(choisirEchelleKm(100)).toBe(20);
    expect(choisirEchelleKm(7)).toBe(2);
    expect(choisirEchelleKm(1)).toBe(0.2);
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 5000, noNaN: true }), (largeur) => {
        const echelle = choisirEchelleKm(largeur);
        expect(echelle).toBeLessThanOrEqual(largeur / 3 + 1e-9);
        expect(echelle).toBeGreaterThan(largeur / 10);
      }),
    );
  });
});
