import { simplify } from '@turf/turf';
import { computeAire } from '../territoire/projection-equivalente';

type Position = readonly [longitude: number, latitude: number];

/** What is kept of an answer: one open ring. */
export interface Isochrone {
  readonly contour: readonly Position[];
  /** Parts apart from the largest (islands of road), and holes, that one outline cannot hold. */
  readonly ecartes: number;
}

/** Corners kept: what the address bar and a project can hold. */
const SOMMETS_MAX = 500;
/** First tolerance of simplification, degrees (about 20 m), doubled until the ring is short enough. */
const TOLERANCE_DEGRES = 0.0002;
const DECIMALES = 5;

/** Outline of an answer of the service (JSON with a GeoJSON `geometry`), null when it holds none. */
export function readIsochrone(texte: string): Isochrone | null {
  const polygones = readPolygones(texte);
  if (polygones === null) return null;
  const rangees = polygones
    .filter(([exterieur]) => exterieur !== undefined && exterieur.length >= 4)
    .sort((a, b) => Math.abs(computeAire(b[0] as Position[])) - Math.abs(computeAire(a[0] as Position[])));
  const [premier] = rangees;
  const exterieur = premier?.[0];
  if (premier === undefined || exterieur === undefined) return null;
  const contour = shorten(exterieur).slice(0, -1);
  if (contour.length < 3) return null;
  return { contour, ecartes: rangees.length - 1 + premier.length - 1 };
}

/** Rings of each polygon, null when the answer is not what was asked for. */
function readPolygones(texte: string): Position[][][] | null {
  let lue: unknown;
  try {
    lue = JSON.parse(texte);
  } catch {
    return null;
  }
  const geometrie = readChamp(lue, 'geometry');
  const coordonnees = readChamp(geometrie, 'coordinates');
  const type = readChamp(geometrie, 'type');
  if (!Array.isArray(coordonnees)) return null;
  const polygones = type === 'Polygon' ? [coordonnees] : type === 'MultiPolygon' ? coordonnees : null;
  const anneaux = polygones?.map((polygone: unknown) => (Array.isArray(polygone) ? polygone : []));
  if (anneaux === undefined) return null;
  const lus = anneaux.map((polygone) => polygone.map(readAnneau));
  return lus.every((polygone) => polygone.every((anneau) => anneau !== null))
    ? (lus as Position[][][])
    : null;
}

function readChamp(objet: unknown, cle: string): unknown {
  return typeof objet === 'object' && objet !== null
    ? (objet as Readonly<Record<string, unknown>>)[cle]
    : undefined;
}

function readAnneau(anneau: unknown): Position[] | null {
  if (!Array.isArray(anneau)) return null;
  const positions = anneau.map((position: unknown): Position | null => {
    if (!Array.isArray(position)) return null;
    const [longitude, latitude] = position as unknown[];
    if (typeof longitude !== 'number' || typeof latitude !== 'number') return null;
    return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 ? [longitude, latitude] : null;
  });
  return positions.every((position) => position !== null) ? (positions as Position[]) : null;
}

/** The ring with few enough corners, rounded. */
function shorten(anneau: readonly Position[]): readonly Position[] {
  let anneaux: readonly (readonly number[])[] = anneau;
  for (let tolerance = TOLERANCE_DEGRES; anneaux.length > SOMMETS_MAX; tolerance *= 2)
    anneaux = simplify(
      { type: 'Polygon', coordinates: [anneau.map((position) => [...position])] },
      { tolerance, highQuality: true },
    ).coordinates[0] as number[][];
  return anneaux.map(([x, y]) => [arrondir(x as number), arrondir(y as number)]);
}

function arrondir(degres: number): number {
  return Number(degres.toFixed(DECIMALES)) + 0;
}
