/** Mean radius of the Earth, kilometres. */
export const RAYON_TERRE_KM = 6371;

const RADIAN = Math.PI / 180;

/** Great-circle distance (haversine) between two WGS84 points in degrees, kilometres. */
export function distanceKm(lon1: number, lat1: number, lon2: number, lat2: number): number {
  const sinusLat = Math.sin(((lat2 - lat1) * RADIAN) / 2);
  const sinusLon = Math.sin(((lon2 - lon1) * RADIAN) / 2);
  const h = sinusLat * sinusLat + Math.cos(lat1 * RADIAN) * Math.cos(lat2 * RADIAN) * sinusLon * sinusLon;
  return 2 * RAYON_TERRE_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}
