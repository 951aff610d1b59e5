import type { Emprise } from './filtre';
import type { Etablissements } from './offre';

/** Metropolitan France and its islands, degrees. */
const METROPOLE: Emprise = [-6, 41, 10, 51.6];

/**
 * Rectangle of the placed rows, null when none is placed. When métropole and overseas are both there,
 * only the more numerous side counts: no map shows Cayenne and Dunkerque at a useful scale.
 */
export function getEmprise(et: Etablissements, indices: Uint32Array): Emprise | null {
  const metropole = new Cadre();
  const ailleurs = new Cadre();
  for (let k = 0; k < indices.length; k += 1) {
    const i = indices[k] as number;
    const longitude = et.longitude[i] as number;
    const latitude = et.latitude[i] as number;
    if (Number.isNaN(longitude) || Number.isNaN(latitude)) continue;
    const [ouest, sud, est, nord] = METROPOLE;
    const dedans = longitude >= ouest && longitude <= est && latitude >= sud && latitude <= nord;
    (dedans ? metropole : ailleurs).add(longitude, latitude);
  }
  if (metropole.nombre === 0 && ailleurs.nombre === 0) return null;
  return metropole.nombre >= ailleurs.nombre ? metropole.emprise() : ailleurs.emprise();
}

class Cadre {
  nombre = 0;
  private ouest = Number.POSITIVE_INFINITY;
  private sud = Number.POSITIVE_INFINITY;
  private est = Number.NEGATIVE_INFINITY;
  private nord = Number.NEGATIVE_INFINITY;

  add(longitude: number, latitude: number): void {
    this.nombre += 1;
    if (longitude < this.ouest) this.ouest = longitude;
    if (longitude > this.est) this.est = longitude;
    if (latitude < this.sud) this.sud = latitude;
    if (latitude > this.nord) this.nord = latitude;
  }

  emprise(): Emprise {
    return [this.ouest, this.sud, this.est, this.nord];
  }
}
