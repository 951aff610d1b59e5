import { scaleLinear } from 'd3';

/** Interval of a score and the score itself, in pixels on the axis 0–1. */
export interface Intervalle {
  readonly debut: number;
  readonly fin: number;
  readonly score: number;
  /** true when nothing is missing: both bounds are the score and no interval is drawn. */
  readonly nul: boolean;
}

/** Places [borneBasse, borneHaute] and the score on an axis of `largeur` pixels; values outside [0,1] are brought back to its ends. */
export function computeIntervalle(
  valeurs: { readonly score: number; readonly borneBasse: number; readonly borneHaute: number },
  largeur: number,
): Intervalle {
  const echelle = scaleLinear([0, 1], [0, largeur]).clamp(true);
  const score = echelle(valeurs.score);
  const debut = Math.min(score, echelle(valeurs.borneBasse));
  const fin = Math.max(score, echelle(valeurs.borneHaute));
  return { debut, fin, score, nul: fin - debut < 0.5 };
}
