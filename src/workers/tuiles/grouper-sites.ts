import type { PointsTuiles } from './points';

/**
 * Points of a view gathered by exact place. Site `s` holds the rows `membres[debuts[s] .. debuts[s + 1])`,
 * ordered by kind then row, and lies where its first row does.
 */
export interface Sites {
  readonly nombre: number;
  readonly membres: Uint32Array;
  readonly debuts: Uint32Array;
}

/** Points closer than this are one point: about a metre, below what any of the sources can tell. */
const PAS_DEGRES = 1e-5;

/** Groups the placed rows among `indices`; rows without a position are left out. */
export function grouperSites(
  { longitude, latitude, genre }: Pick<PointsTuiles, 'longitude' | 'latitude' | 'genre'>,
  indices: Uint32Array,
): Sites {
  const rangParCle = new Map<number, number>();
  const siteDe = new Int32Array(indices.length).fill(-1);
  const effectifs: number[] = [];
  for (let k = 0; k < indices.length; k += 1) {
    const i = indices[k] as number;
    const lon = longitude[i] as number;
    const lat = latitude[i] as number;
    if (!(Number.isFinite(lon) && Number.isFinite(lat))) continue;
    // 36 million columns × 18 million rows of cells: exact in a double.
    const cle = Math.round((lon + 180) / PAS_DEGRES) * 18_000_001 + Math.round((lat + 90) / PAS_DEGRES);
    let site = rangParCle.get(cle);
    if (site === undefined) {
      site = effectifs.length;
      rangParCle.set(cle, site);
      effectifs.push(0);
    }
    effectifs[site] = (effectifs[site] as number) + 1;
    siteDe[k] = site;
  }
  const debuts = new Uint32Array(effectifs.length + 1);
  for (let s = 0; s < effectifs.length; s += 1)
    debuts[s + 1] = (debuts[s] as number) + (effectifs[s] as number);
  const membres = new Uint32Array(debuts[effectifs.length] as number);
  const curseurs = debuts.slice();
  for (let k = 0; k < indices.length; k += 1) {
    const site = siteDe[k] as number;
    if (site < 0) continue;
    const place = curseurs[site] as number;
    membres[place] = indices[k] as number;
    curseurs[site] = place + 1;
  }
  for (let s = 0; s < effectifs.length; s += 1) {
    if ((effectifs[s] as number) < 2) continue;
    membres
      .subarray(debuts[s], debuts[s + 1])
      .sort((a, b) => (genre[a] as number) - (genre[b] as number) || a - b);
  }
  return { nombre: effectifs.length, membres, debuts };
}
