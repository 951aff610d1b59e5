import type { Emprise } from '../etablissement/filtre';

/** Room around the members, as a share of their extent, and its least value in degrees (about 1 km). */
const MARGE = 0.15;
const MARGE_MIN_DEGRES = 0.01;

/** Rectangle that shows every member that has a position; null when none has. */
export function computeEmpriseMembres(
  membres: readonly { readonly longitude: number | null; readonly latitude: number | null }[],
): Emprise | null {
  const longitudes: number[] = [];
  const latitudes: number[] = [];
  for (const { longitude, latitude } of membres) {
    if (longitude === null || latitude === null) continue;
    longitudes.push(longitude);
    latitudes.push(latitude);
  }
  if (longitudes.length === 0) return null;
  const [ouest, est] = widen(Math.min(...longitudes), Math.max(...longitudes));
  const [sud, nord] = widen(Math.min(...latitudes), Math.max(...latitudes));
  return [ouest, sud, est, nord];
}

function widen(bas: number, haut: number): [number, number] {
  const marge = Math.max(MARGE_MIN_DEGRES, (haut - bas) * MARGE);
  return [bas - marge, haut + marge];
}
