import { GeoJSONVT, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import type { Position } from 'geojson';
import { ETENDUE_TUILE, ZOOM_MAX_TERRITOIRES } from '../../domain/cartographie/schema-tuiles';
import { findPointInterieur } from '../../domain/territoire/find-point-interieur';
import type { Polygones } from '../../domain/territoire/perimetres';
import { findEmprise } from './emprises';

/** Outlines of a level cut into tiles once for all the variables it is coloured by. */
export interface GeometrieCarte {
  /** Cut outlines of a tile, the id of each being its rank; null when there is nothing. */
  readonly couper: (z: number, x: number, y: number) => GeoJSONVTTile | null;
  /** Longitude and latitude well inside the largest polygon of each territory, NaN without one. */
  readonly centres: Float64Array;
  /** West, south, east, north of each, NaN likewise. */
  readonly emprises: Float64Array;
}

/** Zoom down to which a tile is cut at once; deeper ones are cut from it when they are looked at. */
const ZOOM_INDEX = 6;

export function createGeometrieCarte(formes: readonly Polygones[]): GeometrieCarte {
  const centres = new Float64Array(formes.length * 2).fill(Number.NaN);
  const emprises = new Float64Array(formes.length * 4).fill(Number.NaN);
  formes.forEach((polygones, rang) => {
    const place = findPointInterieur(polygones);
    if (place !== null) centres.set(place, rang * 2);
    const emprise = findEmprise(polygones);
    if (emprise !== null) emprises.set(emprise, rang * 4);
  });
  let index: GeoJSONVT | null = null;
  const preparer = (): GeoJSONVT =>
    new GeoJSONVT(
      {
        type: 'FeatureCollection',
        features: formes.flatMap((polygones, id) =>
          polygones.length === 0
            ? []
            : [
                {
                  type: 'Feature' as const,
                  id,
                  properties: null,
                  geometry: {
                    type: 'MultiPolygon' as const,
                    coordinates: polygones as unknown as Position[][][],
                  },
                },
              ],
        ),
      },
      {
        maxZoom: ZOOM_MAX_TERRITOIRES,
        indexMaxZoom: ZOOM_INDEX,
        indexMaxPoints: 50_000,
        extent: ETENDUE_TUILE,
        buffer: 64,
        // Neighbours are simplified apart: less than a third of a pixel, so that no gap shows between them.
        tolerance: 2,
      },
    );
  return {
    centres,
    emprises,
    couper: (z, x, y) => {
      index ??= preparer();
      return index.getTile(z, x, y);
    },
  };
}
