import type { Anneau, Forme } from '../../domain/territoire/forme';

/** Surface read from a geometry, in the coordinates of its file. */
export interface FormeLue {
  readonly forme: Forme;
  /** Rings left out: too few positions, or positions that are no numbers. */
  readonly anneauxEcartes: number;
}

/** Depth of collections of geometries in one another. */
const PROFONDEUR_MAX = 4;

/** Rings of a GeoJSON geometry; null when it is no surface at all. Whatever is in it, this does not throw. */
export function lireGeometrie(geometrie: unknown, profondeur = 0): FormeLue | null {
  if (typeof geometrie !== 'object' || geometrie === null) return null;
  const { type, coordinates, geometries } = geometrie as Record<string, unknown>;
  if (type === 'Polygon' && Array.isArray(coordinates)) return assembler([coordinates], lireAnneau);
  if (type === 'MultiPolygon' && Array.isArray(coordinates)) return assembler(coordinates, lireAnneau);
  if (type !== 'GeometryCollection' || !Array.isArray(geometries) || profondeur >= PROFONDEUR_MAX)
    return null;
  return reunir(geometries.map((autre) => lireGeometrie(autre, profondeur + 1)));
}

/** All the surfaces of a collection as one; null when there is none. */
export function reunir(lues: readonly (FormeLue | null)[]): FormeLue | null {
  const surfaces = lues.filter((lue) => lue !== null);
  if (surfaces.length === 0) return null;
  return {
    forme: surfaces.flatMap(({ forme }) => forme),
    anneauxEcartes: surfaces.reduce((somme, { anneauxEcartes }) => somme + anneauxEcartes, 0),
  };
}

/** Reads polygons given as lists of rings; without its outside a polygon is left out with its holes. */
function assembler(polygones: readonly unknown[], lire: (anneau: unknown) => Anneau | null): FormeLue {
  let anneauxEcartes = 0;
  const forme: Anneau[][] = [];
  for (const polygone of polygones) {
    if (!Array.isArray(polygone)) {
      anneauxEcartes += 1;
      continue;
    }
    const lus = polygone.map(lire);
    anneauxEcartes += lus.filter((anneau) => anneau === null).length;
    const [dehors, ...trous] = lus;
    if (dehors === undefined || dehors === null) {
      anneauxEcartes += trous.filter((trou) => trou !== null).length;
      continue;
    }
    forme.push([dehors, ...trous.filter((trou) => trou !== null)]);
  }
  return { forme, anneauxEcartes };
}

function lireAnneau(positions: unknown): Anneau | null {
  if (!Array.isArray(positions)) return null;
  const anneau = new Float64Array(positions.length * 2 + 2);
  let taille = 0;
  for (const position of positions) {
    if (!Array.isArray(position)) return null;
    const [x, y]: unknown[] = position;
    if (typeof x !== 'number' || typeof y !== 'number') return null;
    anneau[taille] = x;
    anneau[taille + 1] = y;
    taille += 2;
  }
  return fermer(anneau, taille);
}

/** The first `taille` figures as a closed ring, closed if it is not; null when it encloses nothing. */
function fermer(figures: Float64Array, taille: number): Anneau | null {
  if (taille < 6) return null;
  const ferme = figures[0] === figures[taille - 2] && figures[1] === figures[taille - 1];
  const anneau = new Float64Array(ferme ? taille : taille + 2);
  anneau.set(figures.subarray(0, taille));
  anneau[anneau.length - 2] = figures[0] as number;
  anneau[anneau.length - 1] = figures[1] as number;
  if (anneau.length < 8 || !anneau.every(Number.isFinite)) return null;
  return anneau;
}
