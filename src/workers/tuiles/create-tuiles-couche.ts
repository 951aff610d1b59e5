import { geoJSONToTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Feature, Position } from 'geojson';
import {
  COUCHES_TUILE_TERRITOIRES,
  ETENDUE_TUILE,
  type ProprietesTerritoire,
  ZOOM_MAX_TERRITOIRES,
} from '../../domain/cartographie/schema-tuiles';
import type { CoucheTerritoires, TerritoireDessine } from '../../domain/territoire/couche';
import { findPointInterieur } from '../../domain/territoire/find-point-interieur';
import { listEmprises } from './emprises';
import { latitudeDe, longitudeDe } from './mercator';

/** Tiles of the outlines of one layer. */
export interface TuilesCouche {
  /** Mapbox vector tile (see `domain/cartographie/schema-tuiles`); an empty buffer when there is nothing. */
  tuile(z: number, x: number, y: number): ArrayBuffer;
}

/** Room around a tile that its lines may need, in tile units. */
const MARGE_UNITES = 64;

const OPTIONS = {
  maxZoom: ZOOM_MAX_TERRITOIRES,
  extent: ETENDUE_TUILE,
  buffer: MARGE_UNITES,
  clip: true,
} as const;

/**
 * Tiles cut when they are asked for, from the territories whose box meets them: a country of communes costs
 * nothing until the map looks at some of them.
 */
export function createTuilesCouche({ territoires }: CoucheTerritoires): TuilesCouche {
  const emprises = listEmprises(territoires);
  const contours = new Map<number, Feature>();
  const noms = new Map<number, Feature | null>();
  return {
    tuile: (z, x, y) => {
      const cadre = cadreDe(z, x, y);
      const presents = territoires.flatMap((territoire, rang) =>
        croise(emprises, rang, cadre)
          ? [
              {
                contour: garder(contours, rang, () => contourDe(territoire, rang)),
                nom: garder(noms, rang, () => nomDe(territoire, rang)),
              },
            ]
          : [],
      );
      if (presents.length === 0) return new ArrayBuffer(0);
      const couper = (features: Feature[]) =>
        geoJSONToTile({ type: 'FeatureCollection', features }, z, x, y, OPTIONS);
      const octets = fromGeojsonVt(
        {
          [COUCHES_TUILE_TERRITOIRES.contours]: couper(presents.map(({ contour }) => contour)),
          [COUCHES_TUILE_TERRITOIRES.noms]: couper(presents.flatMap(({ nom }) => nom ?? [])),
        },
        { version: 2, extent: ETENDUE_TUILE },
      );
      return octets.slice().buffer as ArrayBuffer;
    },
  };
}

/** West, south, east and north of a tile with its room, in degrees. */
function cadreDe(z: number, x: number, y: number): readonly [number, number, number, number] {
  const cote = 2 ** z;
  const marge = MARGE_UNITES / ETENDUE_TUILE;
  return [
    longitudeDe((x - marge) / cote),
    latitudeDe((y + 1 + marge) / cote),
    longitudeDe((x + 1 + marge) / cote),
    latitudeDe((y - marge) / cote),
  ];
}

function croise(
  emprises: Float64Array,
  rang: number,
  [ouest, sud, est, nord]: readonly [number, number, number, number],
): boolean {
  const k = rang * 4;
  return (
    (emprises[k] as number) <= est &&
    (emprises[k + 1] as number) <= nord &&
    (emprises[k + 2] as number) >= ouest &&
    (emprises[k + 3] as number) >= sud
  );
}

function garder<T>(gardes: Map<number, T>, rang: number, faire: () => T): T {
  let valeur = gardes.get(rang);
  if (valeur === undefined) {
    valeur = faire();
    gardes.set(rang, valeur);
  }
  return valeur;
}

function contourDe(territoire: TerritoireDessine, rang: number): Feature {
  return {
    type: 'Feature',
    id: rang,
    properties: proprietesDe(territoire),
    geometry: { type: 'MultiPolygon', coordinates: territoire.polygones as unknown as Position[][][] },
  };
}

function nomDe(territoire: TerritoireDessine, rang: number): Feature | null {
  const place = findPointInterieur(territoire.polygones);
  if (place === null || territoire.nom === '') return null;
  return {
    type: 'Feature',
    id: rang,
    properties: proprietesDe(territoire),
    geometry: { type: 'Point', coordinates: [...place] },
  };
}

function proprietesDe({ nom, code }: TerritoireDessine): ProprietesTerritoire {
  return code === null ? { nom } : { nom, code };
}
