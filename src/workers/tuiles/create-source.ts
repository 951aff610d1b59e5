import { ZOOM_SEPARATION } from '../../domain/cartographie/schema-tuiles';
import type { SourceTuiles } from './composer-tuile';
import { grouperSites, type Sites } from './grouper-sites';
import { type IndexAmas, indexerAmas } from './indexer-amas';
import type { PointsTuiles } from './points';

/** Groups and indexes the points of `indices`; those without a place are left out. */
export function createSource(
  points: PointsTuiles,
  indices: Uint32Array,
  dire: Pick<SourceTuiles, 'decrirePoint' | 'decrireAmas'>,
): SourceTuiles {
  const sites = grouperSites(points, indices);
  const index = indexerAmas(points, sites);
  // Needed from the zoom of separation on only: not paid for before the first points are drawn.
  let pileMax: number | null = null;
  return {
    ...dire,
    points,
    sites,
    index,
    pileMax: () => {
      pileMax ??= plusGrandePile(sites, index);
      return pileMax;
    },
  };
}

/** Largest number of points that the zoom of separation has to spread around one centre. */
function plusGrandePile(sites: Sites, index: IndexAmas): number {
  let max = 1;
  for (const { properties } of index.getClusters([-180, -90, 180, 90], ZOOM_SEPARATION)) {
    const nombre =
      'cluster_id' in properties
        ? properties.nombre
        : (sites.debuts[properties.site + 1] as number) - (sites.debuts[properties.site] as number);
    if (nombre > max) max = nombre;
  }
  return max;
}
