import { bin, max, scaleLinear } from 'd3';

/** One bar of a histogram of scores. */
export interface Barre {
  /** Lower and upper bound of the class, in [0,1]. */
  readonly de: number;
  readonly a: number;
  readonly nombre: number;
  readonly x: number;
  readonly y: number;
  readonly largeur: number;
  readonly hauteur: number;
}

const NOMBRE_CLASSES = 10;
const ECART_PX = 1;

/** Histogram of scores in ten classes of 0.1, in a box of `largeur` × `hauteur` pixels (y grows downwards). */
export function computeRepartition(scores: readonly number[], largeur: number, hauteur: number): Barre[] {
  const seuils = Array.from({ length: NOMBRE_CLASSES - 1 }, (_, k) => (k + 1) / NOMBRE_CLASSES);
  const classes = bin().domain([0, 1]).thresholds(seuils)(scores.filter((s) => s >= 0 && s <= 1));
  const plusHaut = max(classes, (classe) => classe.length) ?? 0;
  const enX = scaleLinear([0, 1], [0, largeur]);
  const enY = scaleLinear([0, Math.max(1, plusHaut)], [0, hauteur]);
  return classes.map((classe) => {
    const de = classe.x0 ?? 0;
    const a = classe.x1 ?? 1;
    const taille = enY(classe.length);
    return {
      de,
      a,
      nombre: classe.length,
      x: enX(de) + ECART_PX / 2,
      y: hauteur - taille,
      largeur: Math.max(0, enX(a) - enX(de) - ECART_PX),
      hauteur: taille,
    };
  });
}
