import '../../aide/graine';
import { lab } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { couchesCarte, couleurCarte } from '../../../src/map/layers/carte-territoires';
import { rubriquesLegende } from '../../../src/map/legende-png';
import { listRubriques } from '../../../src/map/rubriques';
import { rubriquesCarte } from '../../../src/map/rubriques-carte';
import '../../../src/ui/territoires/dessin-carte';
import { luminance } from '../../../src/map/view-model/couleurs';
import { LEGENDE_VIDE } from '../../../src/map/view-model/legende';
import { construireLegendeCarte } from '../../../src/map/view-model/legende-carte';
import { COULEURS_BIVARIEES, couleursClasses } from '../../../src/map/view-model/palettes-territoires';
import {
  choisirReperes,
  createEchelleSymboles,
  rayonSymbole,
} from '../../../src/map/view-model/symboles-proportionnels';
import { carteEssai } from './carte-essai';

const bornesDe = (nombre: number) => Array.from({ length: nombre + 1 }, (_, k) => k * 10);

/** Colours as readers without red or without green receptors see them (Machado et al. 2009, full severity). */
const DALTONISMES = {
  deuteranopie: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protanopie: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
} as const;

function voir(couleur: string, matrice: readonly (readonly number[])[]): string {
  const lineaire = [1, 3, 5].map((k) => {
    const v = Number.parseInt(couleur.slice(k, k + 2), 16) / 255;
    return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
  });
  const vu = matrice.map((rangee) =>
    Math.min(
      1,
      Math.max(
        0,
        rangee.reduce((somme, poids, k) => somme + poids * (lineaire[k] as number), 0),
      ),
    ),
  );
  return `#${vu
    .map((v) => Math.round(255 * (v <= 0.0031308 ? 12.92 * v : 1.055 * v ** (1 / 2.4) - 0.055)))
    .map((v) => v.toString(16).padStart(2, '0'))
    .join('')}`;
}

function ecart(a: string, b: string): number {
  const [x, y] = [lab(a), lab(b)];
  return Math.hypot(x.l - y.l, x.a - y.a, x.b - y.b);
}

describe('colours of classes', () => {
  const plaine = { pivot: null, hautDefavorable: false };
  it.each([2, 3, 4, 5, 6, 7, 8, 9])('go from light to dark over %i classes', (nombre) => {
    for (const description of [plaine, { pivot: null, hautDefavorable: true }]) {
      const couleurs = couleursClasses(description, bornesDe(nombre));
      expect(couleurs).toHaveLength(nombre);
      const clartes = couleurs.map(luminance);
      expect(clartes.every((clarte, k) => k === 0 || clarte < (clartes[k - 1] as number))).toBe(true);
    }
  });

  it.each(Object.entries(DALTONISMES))('can be told apart with %s', (_nom, matrice) => {
    for (const description of [
      plaine,
      { pivot: null, hautDefavorable: true },
      { pivot: 25, hautDefavorable: true },
    ]) {
      const couleurs = couleursClasses(description, bornesDe(5)).map((couleur) => voir(couleur, matrice));
      for (let k = 1; k < couleurs.length; k += 1)
        expect(ecart(couleurs[k - 1] as string, couleurs[k] as string)).toBeGreaterThan(8);
    }
    const croisees = COULEURS_BIVARIEES.map((couleur) => voir(couleur, matrice));
    croisees.forEach((a, i) => {
      croisees.forEach((b, j) => {
        if (i < j) expect(ecart(a, b), `${i} ${j}`).toBeGreaterThan(7);
      });
    });
  });

  it('change side at the pivot: the class that holds it is neutral', () => {
    const divergente = { pivot: 0, hautDefavorable: true };
    const [bas, neutre, haut] = couleursClasses(divergente, [-30, -10, 10, 30]).map((couleur) =>
      lab(couleur),
    );
    // Purple under, grey across, orange over.
    expect(bas?.b).toBeLessThan(-5);
    expect(Math.abs(neutre?.b ?? 99)).toBeLessThan(3);
    expect(haut?.b).toBeGreaterThan(15);
    const sansMilieu = couleursClasses(divergente, [-30, 0, 30]).map((couleur) => lab(couleur).b);
    expect(sansMilieu[0]).toBeLessThan(-5);
    expect(sansMilieu[1]).toBeGreaterThan(15);
  });

  it('of values all on one side of the pivot stay on that side', () => {
    const dessus = couleursClasses({ pivot: 0, hautDefavorable: true }, [5, 10, 20, 40]);
    expect(dessus.every((couleur) => lab(couleur).b > 5)).toBe(true);
    const dessous = couleursClasses({ pivot: 1, hautDefavorable: false }, [0.2, 0.5, 0.8]);
    // Under the reference rate: orange.
    expect(dessous.every((couleur) => lab(couleur).b > 5)).toBe(true);
  });

  it('of no class are none', () => {
    expect(couleursClasses(plaine, [])).toEqual([]);
    expect(couleursClasses(plaine, [4, 4])).toHaveLength(1);
  });
});

describe('proportional symbols', () => {
  it('have an area proportional to the value', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.5, max: 1e6, noNaN: true }), { minLength: 2 }), (valeurs) => {
        const echelle = createEchelleSymboles(valeurs);
        const [a, b] = valeurs as [number, number];
        const aires = [a, b].map((valeur) => rayonSymbole(echelle, valeur) ** 2) as [number, number];
        expect(aires[0] / aires[1]).toBeCloseTo(a / b, 6);
      }),
    );
  });

  it('are explained by circles of round values with the radii of the map', () => {
    const echelle = createEchelleSymboles([142_346, 9000, 400]);
    const reperes = choisirReperes(echelle);
    expect(reperes).toEqual([100_000, 20_000, 10_000]);
    const rayons = reperes.map((valeur) => rayonSymbole(echelle, valeur));
    expect(rayons.every((rayon, k) => k === 0 || rayon < (rayons[k - 1] as number))).toBe(true);
    expect(Math.max(...rayons)).toBeLessThanOrEqual(rayonSymbole(echelle, 142_346));
  });

  it('are none when all values are null or unknown', () => {
    const echelle = createEchelleSymboles([0, Number.NaN]);
    expect(choisirReperes(echelle)).toEqual([]);
    expect(rayonSymbole(echelle, 0)).toBe(0);
  });
});

describe('the legend of a map of territories', () => {
  it('lists the very colours of the drawing between the very bounds', () => {
    const carte = carteEssai({ valeurs: [1, 2, 3, 10, 11, 30, Number.NaN], bornes: [1, 10, 30, 30] });
    const legende = construireLegendeCarte(carte);
    const expression = couleurCarte(carte) as unknown as readonly unknown[];
    expect(expression.slice(2)).toEqual([
      legende.classes[0]?.couleur,
      10,
      legende.classes[1]?.couleur,
      30,
      legende.classes[2]?.couleur,
    ]);
    expect(legende.classes.map(({ nombre }) => nombre)).toEqual([3, 2, 1]);
    expect(legende.manquants).toBe(1);
  });

  it('says unknown only where there is some', () => {
    const cles = (carte: ReturnType<typeof carteEssai>) =>
      rubriquesCarte(construireLegendeCarte(carte)).flatMap(({ entrees }) => entrees.map(({ cle }) => cle));
    expect(cles(carteEssai({ valeurs: [1, 2] }))).not.toContain('inconnu');
    expect(cles(carteEssai({ valeurs: [1, Number.NaN] }))).toContain('inconnu');
  });

  it('writes a class that lies beyond all the values without an end, and a threshold as one', () => {
    const textes = (carte: ReturnType<typeof carteEssai>) =>
      rubriquesCarte(construireLegendeCarte(carte))[0]?.entrees.map(({ libelle }) =>
        libelle.replaceAll('\u00a0', ' '),
      );
    const variable = 'acces.minutes.ehpad';
    const proches = carteEssai({ variable, valeurs: [5, 12], bornes: [5, 15, 45, 45] });
    expect(textes(proches)).toEqual(['45 min et plus', '15 à 45 min', '5 à 15 min']);
    const loin = carteEssai({ variable, valeurs: [50, 60], bornes: [45, 45, 60] });
    expect(textes(loin)).toEqual(['45 à 60 min', 'Moins de 45 min']);
    expect(textes({ ...proches, bornes: [5, 30 + 1e-9, 30 + 1e-9], seuilMinutes: 30 })).toEqual([
      'Plus de 30 min',
      '30 min ou moins',
    ]);
  });

  it('has the same parts on screen and on images', () => {
    const modele = {
      ...LEGENDE_VIDE,
      carte: construireLegendeCarte(
        carteEssai({ valeurs: [1, 5, 9], secondaires: [3, 2, 1], valeursSymboles: [100, -20, 50] }),
      ),
    };
    const ecran = listRubriques(modele);
    const image = rubriquesLegende(modele);
    expect(image.map(({ titre }) => titre)).toEqual(ecran.map(({ titre }) => titre));
    expect(image.map(({ entrees }) => entrees.length)).toEqual(ecran.map(({ entrees }) => entrees.length));
    expect(ecran.flatMap(({ entrees }) => entrees.flatMap(({ signe }) => signe?.genre ?? []))).toEqual([
      'croisement',
      'cercles',
      'cercleNegatif',
    ]);
  });

  it('changes with the bounds while the key of the tiles stays', () => {
    const carte = carteEssai({ valeurs: [1, 5, 9], bornes: [1, 5, 9] });
    const deplacee = { ...carte, bornes: [1, 6, 9] };
    expect(deplacee.cle).toBe(carte.cle);
    expect(couleurCarte(deplacee)).not.toEqual(couleurCarte(carte));
    const [avant, apres] = [carte, deplacee].map((c) => couchesCarte(c, 1).territoires.slice(1));
    expect(apres).toEqual(avant);
  });
});
