import type { FeatureCollection } from 'geojson';
import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { IMAGE_VILLE } from '../images';
import type { FondCarte, VilleCarte } from '../props';
import { separerContours } from '../view-model/contours';
import { FOND } from '../view-model/couleurs';
import { COUCHES, POLICE, POLICE_GRASSE, SOURCES } from './sources';

/** Generalised lines fade where they would be read as exact. */
const EFFACEMENT: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], 10.5, 1, 12.5, 0.35];

export const COLLECTION_VIDE: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** Offline basemap: land, inner limits, coast and border, town names by zoom. */
export function couchesFond(agrandissement: number): LayerSpecification[] {
  return [
    {
      id: COUCHES.dehors,
      type: 'background',
      // The outlines are generalised to about a kilometre: closer than that, sea and land would be wrong.
      paint: {
        'background-color': ['interpolate', ['linear'], ['zoom'], 10.5, FOND.dehors, 12, FOND.terre],
      },
    },
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
        'line-opacity': EFFACEMENT,
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
        'line-opacity': EFFACEMENT,
      },
    },
    {
      ...coucheVilles(agrandissement),
      id: COUCHES.petitesVilles,
      source: SOURCES.petitesVilles,
      minzoom: ZOOM_PETITES_VILLES,
    },
    coucheVilles(agrandissement),
  ];
}

/** Points and names of towns. */
function coucheVilles(agrandissement: number): SymbolLayerSpecification {
  return {
    id: COUCHES.villes,
    type: 'symbol',
    source: SOURCES.villes,
    filter: FILTRE_VILLES,
    layout: {
      // The point and its name come and go together; the point may lie under a cluster.
      'icon-image': ['step', ['zoom'], '', 8, IMAGE_VILLE],
      'icon-size': agrandissement,
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
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
      'text-variable-anchor-offset': ANCRAGES,
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
  };
}

/**
 * Where a town's name may stand, in ems: next to its point, else clear of the cluster that often sits on
 * it, else farther still.
 */
const ANCRAGES: (string | [number, number])[] = [0.35, 1.7, 2.4].flatMap(
  (ecart): (string | [number, number])[] => [
    'top',
    [0, ecart],
    'bottom',
    [0, -ecart],
    'left',
    [ecart, 0],
    'right',
    [-ecart, 0],
  ],
);

/**
 * Towns named from this zoom on only: six in seven. They have a source of their own, since the map library keeps all
 * the points of a source again at each zoom it goes through.
 */
const ZOOM_PETITES_VILLES = 10;
const HABITANTS_PETITE_VILLE = 5000;

/** Smaller towns appear as the map is zoomed; département seats come first. */
const FILTRE_VILLES: NonNullable<SymbolLayerSpecification['filter']> = [
  'any',
  ['all', ['>=', ['get', 'rang'], 2], ['>=', ['zoom'], 6]],
  [
    '>=',
    ['get', 'population'],
    [
      'step',
      ['zoom'],
      180_000,
      6,
      90_000,
      7,
      30_000,
      8,
      12_000,
      ZOOM_PETITES_VILLES - 1,
      HABITANTS_PETITE_VILLE,
      ZOOM_PETITES_VILLES,
      1500,
      11,
      0,
    ],
  ],
];

function isPetite({ population, rangChefLieu }: VilleCarte): boolean {
  return population < HABITANTS_PETITE_VILLE && rangChefLieu < 2;
}

/** GeoJSON of the basemap's sources. */
export function donneesFond(fond: FondCarte): {
  readonly terre: FeatureCollection;
  readonly limites: FeatureCollection;
  readonly petitesVilles: FeatureCollection;
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
    petitesVilles: pointsVilles(fond.villes.filter(isPetite)),
    villes: pointsVilles(fond.villes.filter((ville) => !isPetite(ville))),
  };
}

function pointsVilles(villes: readonly VilleCarte[]): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: villes.map((ville) => ({
      type: 'Feature',
      properties: { nom: ville.nom, population: ville.population, rang: ville.rangChefLieu },
      geometry: { type: 'Point', coordinates: [ville.longitude, ville.latitude] },
    })),
  };
}
