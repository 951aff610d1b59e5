import type { Departement } from './commune';
import { contains } from './contains';
import type { Point } from './projection-equivalente';

/** A position farther than this from its département is an anomaly; outlines are generalised to about 1 km. */
export const TOLERANCE_CONTOUR_KM = 20;

const KM_PAR_DEGRE = 111.195;
/** Cells of the memo, degrees, and the farthest a point of a cell can be from its centre. */
const MAILLE_DEGRES = 0.1;
const MARGE_KM = (MAILLE_DEGRES / 2) * Math.SQRT2 * KM_PAR_DEGRE;

const DEDANS = 1;
const DEHORS = 2;
const LIMITE = 3;

export interface ControleContours {
  /** Distance to the outline of a département, 0 inside, NaN when it has no outline. */
  distanceKm(departement: string, longitude: number, latitude: number): number;
  /** true when the point lies more than the tolerance outside; false when the département has no outline. */
  isHors(departement: string, longitude: number, latitude: number): boolean;
}

interface Trace {
  readonly contour: Departement['contour'];
  /** State of the cells already met: a hundred thousand points fall in a few thousand cells. */
  readonly mailles: Map<number, number>;
}

/** Position checks against the département outlines; keeps what it learns from one point for the next. */
export function createControleContours(departements: readonly Departement[]): ControleContours {
  const traces = new Map<string, Trace>();
  for (const { code, contour } of departements) {
    if (contour.length === 0) continue;
    traces.set(code, { contour, mailles: new Map() });
  }
  const distanceKm = (departement: string, longitude: number, latitude: number): number => {
    const trace = traces.get(departement);
    return trace === undefined ? Number.NaN : measure(trace.contour, longitude, latitude);
  };
  return {
    distanceKm,
    isHors(departement, longitude, latitude) {
      const trace = traces.get(departement);
      if (trace === undefined) return false;
      // Not on the globe (a failed projection): cells are numbered for degrees only.
      if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) return true;
      const etat = readMaille(trace, longitude, latitude);
      return etat === LIMITE
        ? measure(trace.contour, longitude, latitude) > TOLERANCE_CONTOUR_KM
        : etat === DEHORS;
    },
  };
}

function readMaille({ contour, mailles }: Trace, longitude: number, latitude: number): number {
  const colonne = Math.floor(longitude / MAILLE_DEGRES);
  const ligne = Math.floor(latitude / MAILLE_DEGRES);
  const cle = colonne * 4096 + ligne;
  const connu = mailles.get(cle);
  if (connu !== undefined) return connu;
  const distance = measure(contour, (colonne + 0.5) * MAILLE_DEGRES, (ligne + 0.5) * MAILLE_DEGRES);
  let etat = LIMITE;
  if (distance + MARGE_KM <= TOLERANCE_CONTOUR_KM) etat = DEDANS;
  else if (distance - MARGE_KM > TOLERANCE_CONTOUR_KM) etat = DEHORS;
  mailles.set(cle, etat);
  return etat;
}

function isInside(contour: Departement['contour'], point: Point): boolean {
  return contour.some((polygone) =>
    polygone.reduce((dedans, anneau) => dedans !== contains(anneau, point), false),
  );
}

/** Distance in the local plane around the point: exact enough at a few tens of km. */
function measure(contour: Departement['contour'], longitude: number, latitude: number): number {
  if (isInside(contour, [longitude, latitude])) return 0;
  const kx = KM_PAR_DEGRE * Math.cos((latitude * Math.PI) / 180);
  let minimum = Infinity;
  for (const polygone of contour) {
    for (const anneau of polygone) {
      for (let k = 1; k < anneau.length; k += 1) {
        const [ax, ay] = anneau[k - 1] as Point;
        const [bx, by] = anneau[k] as Point;
        const carre = squareToSegment(
          (ax - longitude) * kx,
          (ay - latitude) * KM_PAR_DEGRE,
          (bx - longitude) * kx,
          (by - latitude) * KM_PAR_DEGRE,
        );
        if (carre < minimum) minimum = carre;
      }
    }
  }
  return Math.sqrt(minimum);
}

/** Squared distance from the origin to a segment. */
function squareToSegment(ax: number, ay: number, bx: number, by: number): number {
  const dx = bx - ax;
  const dy = by - ay;
  const longueur = dx * dx + dy * dy;
  const part = longueur === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / longueur));
  const x = ax + part * dx;
  const y = ay + part * dy;
  return x * x + y * y;
}
