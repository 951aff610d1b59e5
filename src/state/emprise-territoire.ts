import type { Emprise } from '../domain/etablissement/filtre';
import type { TerritoireCalcule } from '../domain/territoire/niveau';

/** What a car covers, to frame only. */
const KM_PAR_MINUTE = 1;
const KM_PAR_DEGRE = 111;

/** Rectangle of what the user drew, null for a territory known by its codes: its establishments tell where it is. */
export function empriseDe(territoire: TerritoireCalcule | null): Emprise | null {
  if (territoire?.genre === 'dessin' && territoire.contour.length > 0) {
    const longitudes = territoire.contour.map(([longitude]) => longitude);
    const latitudes = territoire.contour.map(([, latitude]) => latitude);
    return [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)];
  }
  if (territoire?.genre === 'rayon') {
    const { longitude, latitude, minutes } = territoire;
    const dLatitude = (minutes * KM_PAR_MINUTE) / KM_PAR_DEGRE;
    const dLongitude = dLatitude / Math.max(0.1, Math.cos((latitude * Math.PI) / 180));
    return [longitude - dLongitude, latitude - dLatitude, longitude + dLongitude, latitude + dLatitude];
  }
  return null;
}
