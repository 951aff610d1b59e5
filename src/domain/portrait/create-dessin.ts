import type { Boite } from '../territoire/group-terres';
import type { Polygones } from '../territoire/perimetres';
import { createProjection } from '../territoire/projection-equivalente';
import type { Dessin, Trace } from './dessin';

/** Finest detail drawn, as a share of the larger side: under a tenth of a millimetre on a page of A4. */
const PAS_DEFAUT = 1 / 700;

/** Draws several lists of territories on one sheet, as large as the first list needs. */
export function createDessin(
  listes: readonly (readonly Polygones[])[],
  part: number = PAS_DEFAUT,
): {
  readonly dessin: Dessin;
  readonly traces: readonly (readonly Trace[])[];
} | null {
  const cadre = findCadre(listes[0] ?? []);
  if (cadre === null) return null;
  const [ouest, sud, est, nord] = cadre;
  const project = createProjection((ouest + est) / 2, (sud + nord) / 2);
  const projetees = listes.map((liste) =>
    liste.map((polygones) =>
      polygones.flatMap((polygone) =>
        polygone.map((anneau) => anneau.map(([longitude, latitude]) => project(longitude, latitude))),
      ),
    ),
  );
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const anneaux of projetees[0] ?? [])
    for (const anneau of anneaux)
      for (const [x, y] of anneau) {
        x0 = Math.min(x0, x);
        y0 = Math.min(y0, y);
        x1 = Math.max(x1, x);
        y1 = Math.max(y1, y);
      }
  const largeurKm = x1 - x0;
  const hauteurKm = y1 - y0;
  const pas = Math.max(largeurKm, hauteurKm) * part;
  if (!(pas > 0)) return null;
  // Rounded to one grid, so that neighbours still share their border once simplified.
  const arrondir = (valeur: number): number => Math.round(Math.round(valeur / pas) * pas * 1000) / 1000;
  const traces = projetees.map((liste) =>
    liste.map((anneaux) =>
      anneaux.flatMap((anneau) => {
        const trace = tracer(anneau, (x, y) => [arrondir(x - x0), arrondir(y1 - y)]);
        return trace === null ? [] : [trace];
      }),
    ),
  );
  return { dessin: { largeurKm, hauteurKm }, traces };
}

/** A ring without repeated positions; null for what is too small to be seen. */
function tracer(
  anneau: readonly (readonly [number, number])[],
  placer: (x: number, y: number) => readonly [number, number],
): readonly number[] | null {
  const trace: number[] = [];
  for (const [x, y] of anneau) {
    const [px, py] = placer(x, y);
    const fin = trace.length;
    if (fin > 0 && trace[fin - 2] === px && trace[fin - 1] === py) continue;
    // A point in the middle of a straight line along the grid says nothing.
    if (fin >= 4 && isAligne(trace, px, py)) trace.splice(fin - 2, 2);
    trace.push(px, py);
  }
  return trace.length < 8 ? null : trace;
}

function isAligne(trace: readonly number[], x: number, y: number): boolean {
  const n = trace.length;
  return (
    (trace[n - 4] === trace[n - 2] && trace[n - 2] === x) ||
    (trace[n - 3] === trace[n - 1] && trace[n - 1] === y)
  );
}

/** West, south, east, north of some territories; null without any. */
export function findCadre(liste: readonly Polygones[]): Boite | null {
  let [ouest, sud, est, nord] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const polygones of liste)
    for (const polygone of polygones)
      for (const [longitude, latitude] of polygone[0] ?? []) {
        ouest = Math.min(ouest, longitude);
        est = Math.max(est, longitude);
        sud = Math.min(sud, latitude);
        nord = Math.max(nord, latitude);
      }
  return Number.isFinite(ouest) ? [ouest, sud, est, nord] : null;
}
