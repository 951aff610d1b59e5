import { type Boite, groupTerres, isNear } from '../territoire/group-terres';
import type { Polygones } from '../territoire/perimetres';
import { createDessin, findCadre } from './create-dessin';
import type { CartesPortrait, Trace } from './dessin';

/** Side of an inset and what separates it from the map, as shares of the larger side of the map. */
const COTE_ENCART = 0.17;
const ECART_ENCART = 0.03;

/**
 * Territories and the outline of the whole on one sheet, to scale; null when nothing has an outline. Lands far from the
 * one that holds most territories stand in a column at its left, each as large as the column allows.
 */
export function drawTerritoires(
  formes: readonly Polygones[],
  contour: Polygones,
): Pick<CartesPortrait, 'dessin' | 'formes' | 'contour' | 'encarts'> | null {
  const feuilles = groupTerres(formes.map((forme) => findCadre([forme]))).flatMap(({ boite, membres }) => {
    const feuille = createDessin([
      membres.map((rang) => formes[rang] as Polygones),
      [contour.filter((polygone) => isDans(polygone, boite))],
    ]);
    return feuille === null ? [] : [{ membres, feuille }];
  });
  const [principale, ...autres] = feuilles;
  if (principale === undefined) return null;
  const { largeurKm, hauteurKm } = principale.feuille.dessin;
  const cote = autres.length === 0 ? 0 : Math.max(largeurKm, hauteurKm) * COTE_ENCART;
  const ecart = autres.length === 0 ? 0 : Math.max(largeurKm, hauteurKm) * ECART_ENCART;
  const traces = new Array<Trace>(formes.length).fill([]);
  const ensemble: number[][] = [];
  for (const [rang, { membres, feuille }] of feuilles.entries()) {
    const { largeurKm: l, hauteurKm: h } = feuille.dessin;
    const encart = rang > 0;
    const echelle = encart ? cote / Math.max(l, h) : 1;
    const x = encart ? (cote - l * echelle) / 2 : cote + ecart;
    const y = encart ? (rang - 1) * (cote + ecart) : 0;
    const placer = (trace: Trace): number[][] =>
      trace.map((anneau) => anneau.map((valeur, k) => valeur * echelle + (k % 2 === 0 ? x : y)));
    const [siens = [], [sien = []] = []] = feuille.traces;
    for (const [k, membre] of membres.entries()) traces[membre] = placer(siens[k] ?? []);
    ensemble.push(...placer(sien));
  }
  return {
    dessin: {
      largeurKm: largeurKm + cote + ecart,
      hauteurKm: Math.max(hauteurKm, autres.length * (cote + ecart) - ecart),
    },
    formes: traces,
    contour: ensemble,
    encarts: autres.length,
  };
}

function isDans(polygone: Polygones[number], boite: Boite): boolean {
  const cadre = findCadre([[polygone]]);
  return cadre !== null && isNear(cadre, boite);
}
