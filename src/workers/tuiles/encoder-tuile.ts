import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { ETENDUE_TUILE } from '../../domain/cartographie/schema-tuiles';

export type ProprietesTuile = Readonly<Record<string, string | number>>;

/** Point of a tile layer, in tile units. */
export interface PointTuile {
  readonly id?: number;
  readonly x: number;
  readonly y: number;
  readonly proprietes: ProprietesTuile;
}

/** Straight line of a tile layer, in tile units. */
export interface LigneTuile {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly proprietes: ProprietesTuile;
}

/** Features of one tile. */
export interface ContenuTuile {
  readonly points: PointTuile[];
  readonly amas: PointTuile[];
  readonly ancres: PointTuile[];
  readonly liens: LigneTuile[];
}

type TuileVt = Parameters<typeof fromGeojsonVt>[0][string];

/** Mapbox vector tile of layers given by name; an empty buffer when there is nothing in them. */
export function encoderTuile(
  couches: Readonly<Record<string, readonly (PointTuile | LigneTuile)[]>>,
): ArrayBuffer {
  const remplies: Record<string, TuileVt> = {};
  for (const [nom, elements] of Object.entries(couches)) {
    if (elements.length > 0) remplies[nom] = tuileVt(elements.map(elementVt));
  }
  const octets = fromGeojsonVt(remplies, { version: 2, extent: ETENDUE_TUILE });
  // The writer may hand over a view of a larger buffer; what is transferred must be exact.
  return octets.slice().buffer as ArrayBuffer;
}

function elementVt(element: PointTuile | LigneTuile): object {
  if ('x1' in element) {
    const { x1, y1, x2, y2, proprietes } = element;
    return {
      type: 2,
      geometry: [
        [
          [x1, y1],
          [x2, y2],
        ],
      ],
      tags: proprietes,
    };
  }
  const forme = { type: 1, geometry: [[element.x, element.y]], tags: element.proprietes };
  return element.id === undefined ? forme : { ...forme, id: element.id };
}

/** The writer reads `features` only; the other fields of its tile type describe how geojson-vt cut it. */
function tuileVt(features: readonly object[]): TuileVt {
  return { features } as unknown as TuileVt;
}
