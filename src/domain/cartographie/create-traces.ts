import { type Boite, groupTerres } from '../territoire/group-terres';
import type { Polygones } from '../territoire/perimetres';

/** Box of the drawing; degrees are drawn so that angles are kept (Web Mercator). */
export const LARGEUR_TRACES = 600;
export const HAUTEUR_TRACES = 560;

/** Width of the column where distant lands stand, and its margin. */
const COLONNE = 96;
const MARGE = 4;

/**
 * SVG paths of territories in one box, "" for one without an outline. Lands far from the one that holds most territories
 * are drawn smaller in a column at the left, as French atlases do. Points are rounded to the drawing's own pixel, the same
 * on both sides of a border, so that no gap opens between neighbours.
 */
export function createTraces(formes: readonly Polygones[], emprises: Float64Array): readonly string[] {
  const [principale, ...autres] = groupTerres(
    formes.map((polygones, rang) =>
      polygones.length === 0 ? null : ([...emprises.subarray(rang * 4, rang * 4 + 4)] as Boite),
    ),
  );
  const traces = new Array<string>(formes.length).fill('');
  if (principale === undefined) return traces;
  const gauche = autres.length === 0 ? 0 : COLONNE;
  const cote = Math.min(COLONNE, HAUTEUR_TRACES / Math.max(1, autres.length));
  const places = [
    { groupe: principale, x: gauche, y: 0, largeur: LARGEUR_TRACES - gauche, hauteur: HAUTEUR_TRACES },
    ...autres.map((groupe, k) => ({ groupe, x: 0, y: k * cote, largeur: COLONNE, hauteur: cote })),
  ];
  for (const { groupe, x, y, largeur, hauteur } of places) {
    const placer = ajuster(groupe.boite, x, y, largeur, hauteur);
    for (const rang of groupe.membres) traces[rang] = trace(formes[rang] as Polygones, placer);
  }
  return traces;
}

/** Mercator ordinate in degrees, northwards. */
function ordonnee(latitude: number): number {
  return (180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360));
}

function ajuster(
  [ouest, sud, est, nord]: Boite,
  x: number,
  y: number,
  largeur: number,
  hauteur: number,
): (longitude: number, latitude: number) => [number, number] {
  const haut = ordonnee(nord);
  const bas = ordonnee(sud);
  const echelle = Math.min(
    (largeur - 2 * MARGE) / Math.max(est - ouest, 1e-6),
    (hauteur - 2 * MARGE) / Math.max(haut - bas, 1e-6),
  );
  const decalageX = x + (largeur - (est - ouest) * echelle) / 2;
  const decalageY = y + (hauteur - (haut - bas) * echelle) / 2;
  return (longitude, latitude) => [
    Math.round(decalageX + (longitude - ouest) * echelle),
    Math.round(decalageY + (haut - ordonnee(latitude)) * echelle),
  ];
}

function trace(
  polygones: Polygones,
  placer: (longitude: number, latitude: number) => [number, number],
): string {
  let chemin = '';
  let premier: [number, number] | null = null;
  for (const polygone of polygones)
    for (const anneau of polygone) {
      const points: [number, number][] = [];
      for (const [longitude, latitude] of anneau) {
        const point = placer(longitude, latitude);
        premier ??= point;
        const avant = points.at(-1);
        if (avant === undefined || avant[0] !== point[0] || avant[1] !== point[1]) points.push(point);
      }
      if (points.length > 3) chemin += `M${points.slice(0, -1).join('L')}Z`;
    }
  // Smaller than a pixel: a speck, so that it is not lost.
  return chemin === '' && premier !== null ? `M${premier.join(',')}h1v1h-1Z` : chemin;
}
