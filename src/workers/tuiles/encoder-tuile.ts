import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { COUCHES_TUILE, ETENDUE_TUILE } from '../../domain/cartographie/schema-tuiles';

/** Point of a tile layer, in tile units. */
export interface PointTuile {
  readonly id?: number;
  readonly x: number;
  readonly y: number;
  readonly proprietes: Readonly<Record<string, string | number>>;
}

/** Straight line of a tile layer, in tile units. */
export type LigneTuile = readonly [x1: number, y1: number, x2: number, y2: number];

/** Features of one tile, by layer. */
export interface ContenuTuile {
  readonly etablissements: PointTuile[];
  readonly amas: PointTuile[];
  readonly ancres: PointTuile[];
  readonly liens: LigneTuile[];
}

type TuileVt = Parameters<typeof fromGeojsonVt>[0][string];

/** Mapbox vector tile of a content; an empty buffer when there is nothing in it. */
export function encoderTuile(contenu: ContenuTuile): ArrayBuffer {
  const couches: Record<string, TuileVt> = {};
  if (contenu.liens.length > 0) {
    couches[COUCHES_TUILE.liens] = tuileVt(
      contenu.liens.map(([x1, y1, x2, y2]) => ({
        type: 2,
        geometry: [
          [
            [x1, y1],
            [x2, y2],
          ],
        ],
        tags: {},
      })),
    );
  }
  for (const nom of ['ancres', 'amas', 'etablissements'] as const) {
    const points = contenu[nom];
    if (points.length > 0) couches[COUCHES_TUILE[nom]] = tuileVt(points.map(pointVt));
  }
  const octets = fromGeojsonVt(couches, { version: 2, extent: ETENDUE_TUILE });
  // The writer may hand over a view of a larger buffer; what is transferred must be exact.
  return octets.slice().buffer as ArrayBuffer;
}

function pointVt(point: PointTuile): object {
  const forme = { type: 1, geometry: [[point.x, point.y]], tags: point.proprietes };
  return point.id === undefined ? forme : { ...forme, id: point.id };
}

/** The writer reads `features` only; the other fields of its tile type describe how geojson-vt cut it. */
function tuileVt(features: readonly object[]): TuileVt {
  return { features } as unknown as TuileVt;
}
