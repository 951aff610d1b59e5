import { ZOOM_SEPARATION } from '../../domain/cartographie/schema-tuiles';
import type { Offre } from '../../domain/etablissement/offre';
import { composerTuile, type SourceTuiles } from './composer-tuile';
import { encoderTuile } from './encoder-tuile';
import { grouperSites, type Sites } from './grouper-sites';
import { type IndexAmas, indexerAmas } from './indexer-amas';

/** What a cluster holds. */
export interface ContenuAmasTuiles {
  /** Zoom from which its content is no longer counted together. */
  readonly zoomOuverture: number;
  /** Number of establishments, those beyond `limite` included. */
  readonly nombre: number;
  /** Rows of the establishments in the offer, at most `limite`, by site then family. */
  readonly indices: Uint32Array;
}

/** Tiles of one view of the offer. */
export interface Tuiles {
  /** Mapbox vector tile (see `domain/cartographie/schema-tuiles`); an empty buffer when there is nothing. */
  tuile(z: number, x: number, y: number): ArrayBuffer;
  /** Content of a cluster, by the id it has in the tiles; null when no cluster has this id. */
  amas(idAmas: number, limite: number): ContenuAmasTuiles | null;
}

/** Makes the tiles of the establishments `indices` of an offer; those without a position are left out. */
export function createTuiles(offre: Offre, indices: Uint32Array): Tuiles {
  const { etablissements } = offre;
  const sites = grouperSites(etablissements, indices);
  const index = indexerAmas(etablissements, sites);
  // Needed from the zoom of separation on only: not paid for before the first points are drawn.
  let pileMax: number | null = null;
  const source: SourceTuiles = {
    etablissements,
    sites,
    index,
    pileMax: () => {
      pileMax ??= plusGrandePile(sites, index);
      return pileMax;
    },
  };
  return {
    tuile: (z, x, y) => encoderTuile(composerTuile(source, z, x, y)),
    amas: (idAmas, limite) => lireAmas(sites, index, idAmas, limite),
  };
}

/** Largest number of establishments that the zoom of separation has to spread around one centre. */
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

function lireAmas(sites: Sites, index: IndexAmas, idAmas: number, limite: number): ContenuAmasTuiles | null {
  if (!Number.isInteger(idAmas) || idAmas < 0) return null;
  // Ids below the number of sites are piles of a single site; the index numbers its clusters above.
  if (idAmas < sites.nombre) {
    const membres = sites.membres.subarray(sites.debuts[idAmas], sites.debuts[idAmas + 1]);
    return { zoomOuverture: ZOOM_SEPARATION, nombre: membres.length, indices: membres.slice(0, limite) };
  }
  const feuilles = lireFeuilles(index, idAmas);
  if (feuilles === null) return null;
  const membres: number[] = [];
  let nombre = 0;
  for (const site of feuilles) {
    const fin = sites.debuts[site + 1] as number;
    for (let k = sites.debuts[site] as number; k < fin; k += 1) {
      nombre += 1;
      if (membres.length < limite) membres.push(sites.membres[k] as number);
    }
  }
  return {
    zoomOuverture: Math.min(ZOOM_SEPARATION, index.getClusterExpansionZoom(idAmas)),
    nombre,
    indices: Uint32Array.from(membres),
  };
}

/** Sites of a cluster, null for an id the index does not know (it says so by throwing). */
function lireFeuilles(index: IndexAmas, idAmas: number): number[] | null {
  try {
    return index.getLeaves(idAmas, Number.POSITIVE_INFINITY).map((feuille) => feuille.properties.site);
  } catch {
    return null;
  }
}
