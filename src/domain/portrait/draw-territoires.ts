import type { Polygones } from '../territoire/perimetres';
import { createDessin } from './create-dessin';
import type { CartesPortrait } from './dessin';

/** Territories and the outline of the whole on one sheet; null when nothing has an outline. */
export function drawTerritoires(
  formes: readonly Polygones[],
  contour: Polygones,
): Pick<CartesPortrait, 'dessin' | 'formes' | 'contour'> | null {
  const feuille = createDessin([formes, [contour]]);
  if (feuille === null) return null;
  const [traces = [], [trace = []] = []] = feuille.traces;
  return { dessin: feuille.dessin, formes: traces, contour: trace };
}
