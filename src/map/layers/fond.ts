import type { FeatureCollection } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import type { FondCarte } from '../props';
import { separerContours } from '../view-model/contours';
import { FOND } from '../view-model/couleurs';
import { COUCHES, POLICE, POLICE_GRASSE, SOURCES } from './sources';

export const COLLECTION_VIDE: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** Offline basemap: land, inner limits, coast and border, town names by zoom. */
export function couchesFond(agrandissement: number): LayerSpecification[] {
  return [
    { id: COUCHES.dehors, type: 'background', paint: { 'background-color': FOND.dehors } },
    { id: COUCHES.terre, type: 'fill', source: SOURCES.terre, paint: { 'fill-color': FOND.terre } },
    {
      id: COUCHES.limites,
      type: 'line',
      source: SOURCES.limites,
      filter: ['==', ['get', 'genre'], 'limite'],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': FOND.limite,
        'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.5, 8, 1, 12, 1.6],
      },
    },
    {
      id: COUCHES.contour,
      type: 'line',
      source: SOURCES.limites,
      filter: ['==', ['get', 'genre'], 'contour'],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': FOND.contour,
        'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.7, 8, 1.2, 12, 1.8],
      },
    },
    {
      id: COUCHES.points,
      type: 'circle',
      source: SOURCES.villes,
      minzoom: 8,
      filter: FILTRE_VILLES,
      paint: {
        'circle-radius': 1.8 * agrandissement,
        'circle-color': FOND.halo,
        'circle-stroke-color': FOND.villeSecondaire,
        'circle-stroke-width': 1,
      },
    },
    {
      id: COUCHES.villes,
      type: 'symbol',
      source: SOURCES.villes,
      filter: FILTRE_VILLES,
      layout: {
        'text-field': ['get', 'nom'],
        'text-font': ['case', ['>=', ['get', 'rang'], 2], ['literal', POLICE_GRASSE], ['literal', POLICE]],
        'text-size': [
          'interpolate',
          ['linear'],
          ['zoom'],
          5,
          ['*', agrandissement, ['step', ['get', 'population'], 10, 200_000, 11.5]],
          10,
          ['*', agrandissement, ['step', ['get', 'population'], 11, 20_000, 12.5, 100_000, 14.5]],
          14,
          ['*', agrandissement, ['step', ['get', 'population'], 12.5, 20_000, 14, 100_000, 16]],
        ],
        'text-variable-anchor': [
          'top',
          'bottom',
          'right',
          'left',
          'top-left',
          'top-right',
          'bottom-left',
          'bottom-right',
        ],
        'text-radial-offset': ['interpolate', ['linear'], ['zoom'], 5, 0.2, 8, 0.45],
        'text-justify': 'auto',
        'text-padding': 3,
        'text-max-width': 9,
        'symbol-sort-key': ['-', 0, ['get', 'population']],
      },
      paint: {
        'text-color': ['case', ['>=', ['get', 'rang'], 2], FOND.ville, FOND.villeSecondaire],
        'text-halo-color': FOND.halo,
        'text-halo-width': 1.4,
        'text-halo-blur': 0.3,
      },
    },
  ];
}

/** Smaller towns appear as the map is zoomed; département seats come first. */
const FILTRE_VILLES: NonNullable<Extract<LayerSpecification, { type: 'symbol' }>['filter']> = [
  'any',
  ['all', ['>=', ['get', 'rang'], 2], ['>=', ['zoom'], 6]],
  [
    '>=',
    ['get', 'population'],
    ['step', ['zoom'], 180_000, 6, 90_000, 7, 30_000, 8, 12_000, 9, 5000, 10, 1500, 11, 0],
  ],
];

/** GeoJSON of the basemap's three sources. */
export function donneesFond(fond: FondCarte): {
  readonly terre: FeatureCollection;
  readonly limites: FeatureCollection;
  readonly villes: FeatureCollection;
} {
  const { limites, exterieur } = separerContours(fond.departements);
  const trait = (genre: string, coordinates: [number, number][][]): FeatureCollection['features'][0] => ({
    type: 'Feature',
    properties: { genre },
    geometry: { type: 'MultiLineString', coordinates },
  });
  return {
    terre: {
      type: 'FeatureCollection',
      features: fond.departements
        .filter((departement) => departement.contour.length > 0)
        .map((departement) => ({
          type: 'Feature',
          properties: { code: departement.code },
          geometry: {
            type: 'MultiPolygon',
            coordinates: departement.contour as unknown as number[][][][],
          },
        })),
    },
    limites: {
      type: 'FeatureCollection',
      features: [trait('limite', [...limites]), trait('contour', [...exterieur])],
    },
    villes: {
      type: 'FeatureCollection',
      features: fond.villes.map((ville) => ({
        type: 'Feature',
        properties: { nom: ville.nom, population: ville.population, rang: ville.rangChefLieu },
        geometry: { type: 'Point', coordinates: [ville.longitude, ville.latitude] },
      })),
    },
  };
}
