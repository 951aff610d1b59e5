import { interpoler, type PointCourbe } from '../stats/interpoler';
import { rampe } from '../stats/rampe';

/** Minutes to the nearest town up to which an establishment is not isolated. */
export const SEUIL_ISOLEMENT_MIN = 15;
/** Minutes beyond which the guide speaks of isolation (l. 5420). */
export const SEUIL_GUIDE_MIN = 30;

const COURBE_ISOLEMENT: readonly PointCourbe[] = [
  [SEUIL_ISOLEMENT_MIN, 0],
  [SEUIL_GUIDE_MIN, 0.6],
  [60, 1],
];
/** Minutes to the middle of the group: full value up to the first, none from the second. */
const COMPACITE_MIN = [10, 40] as const;
/** Places below which an establishment cannot afford rare staff alone (guide l. 994-1002). */
const TAILLE_SUFFISANTE_PLACES = [40, 120] as const;

/** Isolation in [0,1] from the minutes to the nearest town (method C.2). */
export function utiliteIsolement(minutesVille: number): number {
  return interpoler(minutesVille, COURBE_ISOLEMENT);
}

/** Closeness to the middle of the group, in [0,1]. */
export function utiliteCompacite(minutes: number): number {
  return 1 - rampe(minutes, ...COMPACITE_MIN);
}

/** Need of fractions of posts, in [0,1]: 1 for a small establishment. */
export function utiliteBesoinFraction(places: number): number {
  return 1 - rampe(places, ...TAILLE_SUFFISANTE_PLACES);
}

/** need = isolation × (1 − ½·v(places; 40, 120)), the second factor being 1 when places are unknown (method C.1). */
export function besoin(minutesVille: number, places: number | null): number {
  const taille = places === null ? 1 : 1 - 0.5 * rampe(places, ...TAILLE_SUFFISANTE_PLACES);
  return utiliteIsolement(minutesVille) * taille;
}
