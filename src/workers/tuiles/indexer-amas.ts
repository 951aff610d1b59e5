import Supercluster, { type InputFeature } from 'supercluster';
import { ETENDUE_TUILE, ZOOM_SEPARATION } from '../../domain/cartographie/schema-tuiles';
import type { Sites } from './grouper-sites';
import type { PointsTuiles } from './points';

/** What a point of the index carries: the site it stands for. */
export interface ProprietesSite {
  readonly site: number;
}

/**
 * What a cluster accumulates: points (not sites), approximate ones, counts by kind. Flat numbers on
 * purpose: the index copies it shallowly from level to level.
 */
export interface Cumul {
  nombre: number;
  approches: number;
  f0: number;
  f1: number;
  f2: number;
  f3: number;
  f4: number;
  f5: number;
  f6: number;
  f7: number;
  f8: number;
  f9: number;
}

export type IndexAmas = Supercluster<ProprietesSite, Cumul>;

/** Screen distance under which sites are counted together: 50 px, in tile units. */
const RAYON_UNITES = 400;

/** Counts of one site. */
export function cumulerSite(points: PointsTuiles, sites: Sites, site: number): Cumul {
  const cumul: Cumul = {
    nombre: 0,
    approches: 0,
    f0: 0,
    f1: 0,
    f2: 0,
    f3: 0,
    f4: 0,
    f5: 0,
    f6: 0,
    f7: 0,
    f8: 0,
    f9: 0,
  };
  const fin = sites.debuts[site + 1] as number;
  for (let k = sites.debuts[site] as number; k < fin; k += 1) {
    const i = sites.membres[k] as number;
    cumul.nombre += 1;
    if ((points.approche[i] as number) > 0) cumul.approches += 1;
    switch (points.genre[i]) {
      case 0:
        cumul.f0 += 1;
        break;
      case 1:
        cumul.f1 += 1;
        break;
      case 2:
        cumul.f2 += 1;
        break;
      case 3:
        cumul.f3 += 1;
        break;
      case 4:
        cumul.f4 += 1;
        break;
      case 5:
        cumul.f5 += 1;
        break;
      case 6:
        cumul.f6 += 1;
        break;
      case 7:
        cumul.f7 += 1;
        break;
      case 8:
        cumul.f8 += 1;
        break;
      default:
        cumul.f9 += 1;
    }
  }
  return cumul;
}

/** Counts by kind of a cluster, in the order of the kinds. */
export function compositionDe(cumul: Cumul): number[] {
  return [cumul.f0, cumul.f1, cumul.f2, cumul.f3, cumul.f4, cumul.f5, cumul.f6, cumul.f7, cumul.f8, cumul.f9];
}

/** Hierarchy of clusters over the sites, from zoom 0 to the zoom of separation. */
export function indexerAmas(points: PointsTuiles, sites: Sites): IndexAmas {
  const index: IndexAmas = new Supercluster<ProprietesSite, Cumul>({
    radius: RAYON_UNITES,
    extent: ETENDUE_TUILE,
    maxZoom: ZOOM_SEPARATION,
    map: ({ site }) => cumulerSite(points, sites, site),
    reduce: (cumul, autre) => {
      cumul.nombre += autre.nombre;
      cumul.approches += autre.approches;
      cumul.f0 += autre.f0;
      cumul.f1 += autre.f1;
      cumul.f2 += autre.f2;
      cumul.f3 += autre.f3;
      cumul.f4 += autre.f4;
      cumul.f5 += autre.f5;
      cumul.f6 += autre.f6;
      cumul.f7 += autre.f7;
      cumul.f8 += autre.f8;
      cumul.f9 += autre.f9;
    },
  });
  const entrees: InputFeature<ProprietesSite>[] = new Array(sites.nombre);
  for (let site = 0; site < sites.nombre; site += 1) {
    const i = sites.membres[sites.debuts[site] as number] as number;
    entrees[site] = {
      type: 'Feature',
      properties: { site },
      geometry: {
        type: 'Point',
        coordinates: [points.longitude[i] as number, points.latitude[i] as number],
      },
    };
  }
  return index.load(entrees);
}
