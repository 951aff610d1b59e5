import { describe, expect, it } from 'vitest';
import { FAMILLES } from '../../../src/domain/etablissement/nomenclature';
import { COULEUR_FAMILLE, contraste, FOND, STYLE_COOPERATION } from '../../../src/map/view-model/couleurs';
import { signeFamille, tracerSymbole } from '../../../src/map/view-model/symboles';

type Rvb = readonly [number, number, number];

function lineaire(couleur: string): Rvb {
  const canal = (debut: number): number => {
    const valeur = Number.parseInt(couleur.slice(debut, debut + 2), 16) / 255;
    return valeur <= 0.04045 ? valeur / 12.92 : ((valeur + 0.055) / 1.055) ** 2.4;
  };
  return [canal(1), canal(3), canal(5)];
}

/** Full dichromacies as linear maps of linear RGB (Machado, Oliveira and Fernandes, 2009, severity 1). */
const VISIONS: Readonly<Record<string, readonly [Rvb, Rvb, Rvb]>> = {
  protanopie: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopie: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
};

/** Distance in CIE Lab of two linear RGB colours. */
function ecart(a: Rvb, b: Rvb): number {
  const lab = ([r, v, bl]: Rvb): Rvb => {
    const f = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
    const x = f((0.4124 * r + 0.3576 * v + 0.1805 * bl) / 0.9505);
    const y = f(0.2126 * r + 0.7152 * v + 0.0722 * bl);
    const z = f((0.0193 * r + 0.1192 * v + 0.9505 * bl) / 1.089);
    return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
  };
  const [la, lb] = [lab(a), lab(b)];
  return Math.hypot(la[0] - lb[0], la[1] - lb[1], la[2] - lb[2]);
}

describe('colours of the map', () => {
  it('tell families apart, for colour-blind readers too', () => {
    for (const [nom, matrice] of Object.entries({
      ordinaire: [
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 1],
      ] as const,
      ...VISIONS,
    })) {
      const vues = FAMILLES.map((famille) => {
        const [r, v, b] = lineaire(COULEUR_FAMILLE[famille]);
        return matrice.map((l) => Math.max(0, l[0] * r + l[1] * v + l[2] * b)) as unknown as Rvb;
      });
      for (const [k, a] of vues.entries()) {
        for (const [n, b] of vues.slice(k + 1).entries()) {
          expect(ecart(a, b), `${nom}: ${FAMILLES[k]} / ${FAMILLES[k + 1 + n]}`).toBeGreaterThan(9);
        }
      }
    }
  });

  it('outline every symbol against land and against what lies outside', () => {
    for (const famille of FAMILLES) {
      for (const approche of [false, true]) {
        const { contour } = tracerSymbole({ ...signeFamille(famille), classe: 2, approche });
        for (const fond of [FOND.terre, FOND.dehors]) {
          expect(contraste(contour, fond), `${famille} ${approche}`).toBeGreaterThan(3);
        }
      }
    }
  });

  it('write town names with enough contrast', () => {
    for (const couleur of [FOND.ville, FOND.villeSecondaire]) {
      expect(contraste(couleur, FOND.terre)).toBeGreaterThan(4.5);
      expect(contraste(couleur, FOND.dehors)).toBeGreaterThan(4.5);
    }
  });

  it('give each family of cooperation a colour and a line pattern of its own', () => {
    const styles = Object.values(STYLE_COOPERATION);
    expect(new Set(styles.map(({ couleur }) => couleur)).size).toBe(styles.length);
    expect(new Set(styles.map(({ tirets }) => JSON.stringify(tirets))).size).toBe(styles.length);
    for (const { couleur } of styles) expect(contraste(couleur, FOND.terre)).toBeGreaterThan(3);
  });

  it('measure the contrast of black on white as 21', () => {
    expect(contraste('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
    expect(contraste('#767676', '#FFFFFF')).toBeCloseTo(4.54, 2);
  });
});
