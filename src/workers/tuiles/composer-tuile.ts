import { etaler, rayonEtalement } from '../../domain/cartographie/etaler';
import {
  ETENDUE_TUILE,
  PILE_ETALEE,
  UNITES_PAR_PIXEL,
  ZOOM_SEPARATION,
} from '../../domain/cartographie/schema-tuiles';
import type { ContenuTuile, PointTuile, ProprietesTuile } from './encoder-tuile';
import type { Sites } from './grouper-sites';
import { type Cumul, cumulerSite, type IndexAmas } from './indexer-amas';
import { latitudeDe, longitudeDe, mercatorX, mercatorY } from './mercator';
import type { PointsTuiles } from './points';

/** Space between spread symbols: tight within the country view, wide once nothing else competes. */
const PAS_PILE_PX = 17;
const PAS_SEPARATION_PX = 24;

/** Farthest a cluster symbol or a small pile reaches out of its own tile. */
const MARGE_PX = 64;

/** What tiles are made from, and what they say of each point and cluster. */
export interface SourceTuiles {
  readonly points: PointsTuiles;
  readonly sites: Sites;
  readonly index: IndexAmas;
  /** Largest number of points counted together at the zoom of separation. */
  readonly pileMax: () => number;
  /** `colocalises`: points at the same place, itself included. */
  readonly decrirePoint: (indice: number, colocalises: number) => ProprietesTuile;
  /** `pile`: 1 when all of them share one place, else 0. */
  readonly decrireAmas: (cumul: Cumul, pile: 0 | 1) => ProprietesTuile;
}

/**
 * Features of one tile. Positions are computed on the whole world's grid, then shifted to the tile, so
 * that a symbol pushed over a tile's edge is drawn by the neighbour, once.
 */
export function composerTuile(source: SourceTuiles, z: number, x: number, y: number): ContenuTuile {
  const contenu: ContenuTuile = { points: [], amas: [], ancres: [], liens: [] };
  const separe = z >= ZOOM_SEPARATION;
  const pas = separe ? PAS_SEPARATION_PX : PAS_PILE_PX;
  const margePx = separe ? Math.max(MARGE_PX, rayonEtalement(source.pileMax(), pas) + MARGE_PX) : MARGE_PX;
  const marge = (margePx * UNITES_PAR_PIXEL) / ETENDUE_TUILE;
  const cote = 2 ** z;
  const trouves = source.index.getClusters(
    [
      longitudeDe(Math.max(0, (x - marge) / cote)),
      latitudeDe(Math.min(1, (y + 1 + marge) / cote)),
      longitudeDe(Math.min(1, (x + 1 + marge) / cote)),
      latitudeDe(Math.max(0, (y - marge) / cote)),
    ],
    z,
  );
  const versTuile = (longitude: number, latitude: number): readonly [number, number] => [
    Math.round(mercatorX(longitude) * cote * ETENDUE_TUILE) - x * ETENDUE_TUILE,
    Math.round(mercatorY(latitude) * cote * ETENDUE_TUILE) - y * ETENDUE_TUILE,
  ];
  for (const trouve of trouves) {
    const [longitude = 0, latitude = 0] = trouve.geometry.coordinates;
    const centre = versTuile(longitude, latitude);
    const proprietes = trouve.properties;
    if ('cluster_id' in proprietes) {
      if (separe) {
        const sites = source.index.getLeaves(proprietes.cluster_id, Number.POSITIVE_INFINITY);
        etalerSites(
          source,
          contenu,
          sites.map((feuille) => feuille.properties.site),
          centre,
          pas,
          versTuile,
        );
      } else {
        contenu.amas.push(pointAmas(proprietes.cluster_id, centre, source.decrireAmas(proprietes, 0)));
      }
      continue;
    }
    const { site } = proprietes;
    const effectif = (source.sites.debuts[site + 1] as number) - (source.sites.debuts[site] as number);
    if (effectif > PILE_ETALEE && !separe) {
      const cumul = cumulerSite(source.points, source.sites, site);
      contenu.amas.push(pointAmas(site, centre, source.decrireAmas(cumul, 1)));
    } else {
      etalerSites(source, contenu, [site], centre, pas, versTuile);
    }
  }
  return contenu;
}

/** Draws each point of `sites` around `centre`, tied to its own place. */
function etalerSites(
  source: SourceTuiles,
  contenu: ContenuTuile,
  sites: readonly number[],
  centre: readonly [number, number],
  pasPx: number,
  versTuile: (longitude: number, latitude: number) => readonly [number, number],
): void {
  const { debuts, membres } = source.sites;
  const { longitude, latitude } = source.points;
  let nombre = 0;
  for (const site of sites) nombre += (debuts[site + 1] as number) - (debuts[site] as number);
  const places = etaler(nombre, pasPx);
  let rang = 0;
  for (const site of [...sites].sort((a, b) => a - b)) {
    const debut = debuts[site] as number;
    const fin = debuts[site + 1] as number;
    const premier = membres[debut] as number;
    const ancre = versTuile(longitude[premier] as number, latitude[premier] as number);
    if (nombre > 1) contenu.ancres.push({ x: ancre[0], y: ancre[1], proprietes: {} });
    for (let k = debut; k < fin; k += 1) {
      const [dx, dy] = places[rang] as readonly [number, number];
      const x = centre[0] + Math.round(dx * UNITES_PAR_PIXEL);
      const y = centre[1] + Math.round(dy * UNITES_PAR_PIXEL);
      const indice = membres[k] as number;
      contenu.points.push({ id: indice, x, y, proprietes: source.decrirePoint(indice, fin - debut) });
      if (nombre > 1) contenu.liens.push({ x1: ancre[0], y1: ancre[1], x2: x, y2: y, proprietes: {} });
      rang += 1;
    }
  }
}

function pointAmas(id: number, centre: readonly [number, number], proprietes: ProprietesTuile): PointTuile {
  return { id, x: centre[0], y: centre[1], proprietes };
}
