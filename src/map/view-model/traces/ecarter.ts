import type { Feature } from 'geojson';
import { etaler } from '../../../domain/cartographie/etaler';
import { ligne, type Position, point, type Reperage } from './formes';

/** Space kept between members of a group: their ringed symbols are 28 px wide. */
const PAS_MEMBRES_PX = 32;

/**
 * Where to draw symbols that lie at `departs`: those that would overlap on screen are set apart around their
 * middle, each tied to its own point (`ancres`) by the features given back.
 */
export function ecarter(
  departs: readonly Position[],
  ancres: readonly Position[],
  reperage: Reperage,
): { readonly places: readonly Position[]; readonly attaches: readonly Feature[] } {
  const pas = PAS_MEMBRES_PX * reperage.agrandissement;
  const places = [...departs];
  const attaches: Feature[] = [];
  for (const rangs of grouperProches(places.map(reperage.versEcran), pas)) {
    if (rangs.length === 1) continue;
    const points = rangs.map((rang) => reperage.versEcran(places[rang] as Position));
    const x = points.reduce((somme, p) => somme + p[0], 0) / points.length;
    const y = points.reduce((somme, p) => somme + p[1], 0) / points.length;
    const ecarts = etaler(rangs.length, pas);
    for (const [n, rang] of rangs.entries()) {
      const [dx, dy] = ecarts[n] as Position;
      const ancre = ancres[rang] as Position;
      const place = reperage.versTerrain([x + dx, y + dy]);
      places[rang] = place;
      attaches.push(ligne('attache', ancre, place), point('ancre', ancre, {}));
    }
  }
  return { places, attaches };
}

/** Groups points closer than `ecartPx` to the first of a group; a lone point is a group of one. */
function grouperProches(points: readonly Position[], ecartPx: number): readonly (readonly number[])[] {
  const groupes: number[][] = [];
  for (const [k, point] of points.entries()) {
    const proche = groupes.find((groupe) => {
      const premier = points[groupe[0] as number] as Position;
      return Math.hypot(premier[0] - point[0], premier[1] - point[1]) < ecartPx;
    });
    if (proche === undefined) groupes.push([k]);
    else proche.push(k);
  }
  return groupes;
}
