import { COUCHES_TUILE, ZOOM_SEPARATION } from '../../domain/cartographie/schema-tuiles';
import type { Contexte } from '../../domain/etablissement/contexte';
import type { CouleurOffre } from '../../domain/projet/reglages-analyse';
import { composerTuile } from './composer-tuile';
import { createSource } from './create-source';
import { dessinerOffre } from './decrire-etablissement';
import { encoderTuile } from './encoder-tuile';
import type { Sites } from './grouper-sites';
import type { IndexAmas } from './indexer-amas';

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
export function createTuiles(
  contexte: Pick<Contexte, 'offre' | 'nomenclature'>,
  indices: Uint32Array,
  couleur: CouleurOffre = 'famille',
): Tuiles {
  const dessin = dessinerOffre(contexte, couleur);
  const source = createSource(dessin.points, indices, dessin);
  return {
    tuile: (z, x, y) => {
      const { points, amas, ancres, liens } = composerTuile(source, z, x, y);
      return encoderTuile({
        [COUCHES_TUILE.liens]: liens,
        [COUCHES_TUILE.ancres]: ancres,
        [COUCHES_TUILE.amas]: amas,
        [COUCHES_TUILE.etablissements]: points,
      });
    },
    amas: (idAmas, limite) => lireAmas(source.sites, source.index, idAmas, limite),
  };
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
