import type { Emprise } from '../../domain/etablissement/filtre';
import type { MembreScenario } from '../../domain/scoring/scenario';

/** Room around the members, as a share of their extent, and its least value in degrees (about 1 km). */
const MARGE = 0.15;
const MARGE_MIN_DEGRES = 0.01;

/** Rectangle that shows all the members. */
export function empriseMembres(membres: readonly Pick<MembreScenario, 'longitude' | 'latitude'>[]): Emprise {
  const longitudes = membres.map((membre) => membre.longitude);
  const latitudes = membres.map((membre) => membre.latitude);
  const [ouest, est] = elargir(Math.min(...longitudes), Math.max(...longitudes));
  const [sud, nord] = elargir(Math.min(...latitudes), Math.max(...latitudes));
  return [ouest, sud, est, nord];
}

function elargir(bas: number, haut: number): [number, number] {
  const marge = Math.max(MARGE_MIN_DEGRES, (haut - bas) * MARGE);
  return [bas - marge, haut + marge];
}
