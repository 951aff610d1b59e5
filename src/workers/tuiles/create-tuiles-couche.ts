import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Feature, Position } from 'geojson';
import {
  COUCHES_TUILE_TERRITOIRES,
  ETENDUE_TUILE,
  type ProprietesTerritoire,
  ZOOM_MAX_TERRITOIRES,
} from '../../domain/cartographie/schema-tuiles';
import type { CoucheTerritoires, TerritoireDessine } from '../../domain/territoire/couche';
import { findInterieur } from './find-interieur';

/** Tiles of the outlines of one layer. */
export interface TuilesCouche {
  /** Mapbox vector tile (see `domain/cartographie/schema-tuiles`); an empty buffer when there is nothing. */
  tuile(z: number, x: number, y: number): ArrayBuffer;
}

/** Screen pixels under which a detail of an outline is dropped. */
const TOLERANCE = 3;

/** Cuts the outlines of a layer into tiles, and finds where each name stands. */
export function createTuilesCouche({ territoires }: CoucheTerritoires): TuilesCouche {
  const decouper = (features: Feature[], tolerance: number): GeoJSONVT =>
    new GeoJSONVT(
      { type: 'FeatureCollection', features },
      {
        maxZoom: ZOOM_MAX_TERRITOIRES,
        // The first cut stops early: the rest is cut where the map looks.
        indexMaxZoom: 4,
        tolerance,
        extent: ETENDUE_TUILE,
        buffer: 64,
      },
    );
  const contours = decouper(territoires.map(contourDe), TOLERANCE);
  const noms = decouper(territoires.flatMap(nomDe), 0);
  const lire = (index: GeoJSONVT, z: number, x: number, y: number) => index.getTile(z, x, y);
  return {
    tuile: (z, x, y) => {
      const couches: Parameters<typeof fromGeojsonVt>[0] = {};
      const tuileContours = lire(contours, z, x, y);
      const tuileNoms = lire(noms, z, x, y);
      if (tuileContours !== null) couches[COUCHES_TUILE_TERRITOIRES.contours] = tuileContours;
      if (tuileNoms !== null) couches[COUCHES_TUILE_TERRITOIRES.noms] = tuileNoms;
      const octets = fromGeojsonVt(couches, { version: 2, extent: ETENDUE_TUILE });
      return octets.slice().buffer as ArrayBuffer;
    },
  };
}

function contourDe(territoire: TerritoireDessine, rang: number): Feature {
  return {
    type: 'Feature',
    id: rang,
    properties: proprietesDe(territoire),
    geometry: { type: 'MultiPolygon', coordinates: territoire.polygones as unknown as Position[][][] },
  };
}

function nomDe(territoire: TerritoireDessine, rang: number): Feature[] {
  const place = findInterieur(territoire.polygones);
  if (place === null || territoire.nom === '') return [];
  return [
    {
      type: 'Feature',
      id: rang,
      properties: { ...proprietesDe(territoire), etendue: place.etendueDegres },
      geometry: { type: 'Point', coordinates: [...place.position] },
    },
  ];
}

function proprietesDe({ nom, code }: TerritoireDessine): ProprietesTerritoire {
  return code === null ? { nom } : { nom, code };
}
