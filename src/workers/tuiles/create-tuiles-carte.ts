import { fromGeojsonVt } from '@maplibre/vt-pbf';
import {
  COUCHES_TUILE_TERRITOIRES,
  ETENDUE_TUILE,
  type ProprietesCarte,
} from '../../domain/cartographie/schema-tuiles';
import type { GeometrieCarte } from './create-geometrie-carte';
import { mercatorX, mercatorY } from './mercator';

/** Tiles of one map: outlines and centres of the territories with their values. */
export interface TuilesCarte {
  tuile(z: number, x: number, y: number): ArrayBuffer;
}

/** What the tiles of a map hold, one row per territory of the map; NaN is left out. */
export interface ContenuCarte {
  readonly geometrie: GeometrieCarte;
  /** Row in the map of each territory of the geometry, -1 outside the map. */
  readonly rangs: Int32Array;
  readonly noms: readonly string[];
  readonly codes: readonly string[];
  readonly valeurs: Float64Array;
  readonly secondaires: Float64Array | null;
  readonly valeursSymboles: Float64Array | null;
  /** Where symbols and names stand, two numbers per row. */
  readonly centres: Float64Array;
}

type TuileVt = Parameters<typeof fromGeojsonVt>[0][string];

/** The id of a feature is its row in the map. */
export function createTuilesCarte(contenu: ContenuCarte): TuilesCarte {
  const { geometrie, rangs, codes } = contenu;
  const proprietes = new Map<number, ProprietesCarte>();
  const dire = (rang: number): ProprietesCarte => {
    let deja = proprietes.get(rang);
    if (deja === undefined) {
      deja = describe(contenu, rang);
      proprietes.set(rang, deja);
    }
    return deja;
  };
  const points = projectCentres(contenu.centres);
  return {
    tuile: (z, x, y) => {
      const features: object[] = [];
      for (const { id, geometry } of geometrie.couper(z, x, y)?.features ?? []) {
        const rang = rangs[id as number] as number;
        if (rang >= 0) features.push({ id: rang, type: 3, geometry, tags: dire(rang) });
      }
      const noms: object[] = [];
      const cote = 2 ** z;
      for (let rang = 0; rang < codes.length; rang += 1) {
        const px = (points[rang * 2] as number) * cote - x;
        const py = (points[rang * 2 + 1] as number) * cote - y;
        if (!(px >= 0 && px < 1 && py >= 0 && py < 1)) continue;
        const geometry = [[Math.round(px * ETENDUE_TUILE), Math.round(py * ETENDUE_TUILE)]];
        noms.push({ id: rang, type: 1, geometry, tags: dire(rang) });
      }
      if (features.length + noms.length === 0) return new ArrayBuffer(0);
      const octets = fromGeojsonVt(
        {
          [COUCHES_TUILE_TERRITOIRES.contours]: { features } as unknown as TuileVt,
          [COUCHES_TUILE_TERRITOIRES.noms]: { features: noms } as unknown as TuileVt,
        },
        { version: 2, extent: ETENDUE_TUILE },
      );
      return octets.slice().buffer as ArrayBuffer;
    },
  };
}

/** Centres on the Web Mercator square. */
function projectCentres(centres: Float64Array): Float64Array {
  return centres.map((degres, k) => (k % 2 === 0 ? mercatorX(degres) : mercatorY(degres)));
}

function describe(
  { codes, noms, valeurs, secondaires, valeursSymboles }: ContenuCarte,
  rang: number,
): ProprietesCarte {
  const v = valeurs[rang] as number;
  const w = secondaires?.[rang] ?? Number.NaN;
  const s = valeursSymboles?.[rang] ?? Number.NaN;
  return {
    code: codes[rang] as string,
    nom: noms[rang] as string,
    ...(Number.isNaN(v) ? {} : { v }),
    ...(Number.isNaN(w) ? {} : { w }),
    ...(Number.isNaN(s) ? {} : { s }),
  };
}
