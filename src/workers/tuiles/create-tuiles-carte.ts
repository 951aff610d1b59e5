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
  /** Name of each, null when none is written on the map. */
  readonly noms: readonly string[] | null;
  readonly valeurs: Float64Array;
  readonly secondaires: Float64Array | null;
  readonly valeursSymboles: Float64Array | null;
  /** Where symbols and names stand, two numbers per row. */
  readonly centres: Float64Array;
}

type TuileVt = Parameters<typeof fromGeojsonVt>[0][string];

/** The id of a feature is its row in the map. */
export function createTuilesCarte(contenu: ContenuCarte): TuilesCarte {
  const { geometrie, rangs, noms, valeurs, secondaires, valeursSymboles } = contenu;
  // Without a name nor a symbol, nothing stands at the centres.
  const centres = noms === null && valeursSymboles === null ? new Float64Array() : contenu.centres;
  const points = projectCentres(centres);
  return {
    tuile: (z, x, y) => {
      const features: object[] = [];
      for (const { id, geometry } of geometrie.couper(z, x, y)?.features ?? []) {
        const rang = rangs[id as number] as number;
        if (rang >= 0)
          features.push({
            id: rang,
            type: 3,
            geometry,
            tags: connus({ v: valeurs[rang], w: secondaires?.[rang] }),
          });
      }
      const poses: object[] = [];
      const cote = 2 ** z;
      for (let rang = 0; rang * 2 < points.length; rang += 1) {
        const px = (points[rang * 2] as number) * cote - x;
        const py = (points[rang * 2 + 1] as number) * cote - y;
        if (!(px >= 0 && px < 1 && py >= 0 && py < 1)) continue;
        const geometry = [[Math.round(px * ETENDUE_TUILE), Math.round(py * ETENDUE_TUILE)]];
        const nom = noms?.[rang];
        const tags = connus({ s: valeursSymboles?.[rang] });
        poses.push({ id: rang, type: 1, geometry, tags: nom === undefined ? tags : { ...tags, nom } });
      }
      if (features.length + poses.length === 0) return new ArrayBuffer(0);
      const octets = fromGeojsonVt(
        {
          [COUCHES_TUILE_TERRITOIRES.contours]: { features } as unknown as TuileVt,
          [COUCHES_TUILE_TERRITOIRES.noms]: { features: poses } as unknown as TuileVt,
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

/** Those of the properties that are known. */
function connus(lues: Readonly<Record<string, number | undefined>>): ProprietesCarte {
  return Object.fromEntries(
    Object.entries(lues).filter(([, valeur]) => valeur !== undefined && !Number.isNaN(valeur)),
  );
}
