import { addLieu } from '../geo/add-lieu';
import { distanceKm } from '../geo/distance-km';
import { createMinutes } from '../geo/lieux';
import { lieuMaille, type Socle } from './socle';

/** Two positions closer than this are the same place: about one metre, what the address bar keeps. */
const MEME_PLACE_DEGRES = 1.5e-5;

/**
 * Minutes from a point of the map to a place of `socle.lieux`. Where the point is that of a commune or of an
 * establishment, the times of the user's tables stand as elsewhere; a bare point has estimated times only, on ground
 * like that of the nearest commune.
 */
export function createMinutesDuPoint(
  socle: Socle,
  point: readonly [number, number],
): (lieu: number) => number {
  const connue = findLieu(socle, point);
  if (connue >= 0) return (lieu) => socle.minutes(connue, lieu);
  const proche = findMailleProche(socle, point);
  if (proche < 0) return () => Number.NaN;
  const lieux = addLieu(socle.lieux, point, lieuMaille(socle, proche));
  const minutes = createMinutes(lieux, socle.temps);
  return (lieu) => minutes(lieux.nombre - 1, lieu);
}

/** Place standing at the point, communes first; -1 for none. */
function findLieu({ lieux, nombreEtablissements }: Socle, point: readonly [number, number]): number {
  for (let lieu = nombreEtablissements; lieu < lieux.nombre; lieu += 1) if (isAt(lieu)) return lieu;
  for (let lieu = 0; lieu < nombreEtablissements; lieu += 1) if (isAt(lieu)) return lieu;
  return -1;

  function isAt(lieu: number): boolean {
    return (
      Math.abs((lieux.longitude[lieu] as number) - point[0]) < MEME_PLACE_DEGRES &&
      Math.abs((lieux.latitude[lieu] as number) - point[1]) < MEME_PLACE_DEGRES
    );
  }
}

function findMailleProche({ mailles }: Socle, [longitude, latitude]: readonly [number, number]): number {
  let proche = -1;
  let moins = Number.POSITIVE_INFINITY;
  for (let m = 0; m < mailles.nombre; m += 1) {
    const km = distanceKm(longitude, latitude, mailles.longitude[m] as number, mailles.latitude[m] as number);
    if (km >= moins) continue;
    moins = km;
    proche = m;
  }
  return proche;
}
