import type { LayerSpecification } from 'maplibre-gl';
import { COUCHES_TUILE_CHANGEMENTS, ZOOM_TRAJETS } from '../../domain/cartographie/schema-tuiles';
import { TRACES_CHANGEMENT } from '../view-model/changements';
import { FOND } from '../view-model/couleurs';
import { COUCHES, POLICE, POLICE_GRASSE, SOURCES } from './sources';

/** Changes between two vintages: moves as lines, changes as signs, clusters as donuts by kind. */
export function couchesEvolution(agrandissement: number): LayerSpecification[] {
  const { couleur } = TRACES_CHANGEMENT.deplacement;
  return [
    {
      id: COUCHES.trajets,
      type: 'line',
      source: SOURCES.changements,
      'source-layer': COUCHES_TUILE_CHANGEMENTS.trajets,
      minzoom: ZOOM_TRAJETS,
      paint: { 'line-color': couleur, 'line-width': 1.6 * agrandissement, 'line-opacity': 0.8 },
    },
    {
      id: COUCHES.departs,
      type: 'circle',
      source: SOURCES.changements,
      'source-layer': COUCHES_TUILE_CHANGEMENTS.departs,
      minzoom: ZOOM_TRAJETS,
      paint: {
        'circle-radius': 3 * agrandissement,
        'circle-color': FOND.halo,
        'circle-stroke-color': couleur,
        'circle-stroke-width': 1.6 * agrandissement,
      },
    },
    {
      id: COUCHES.etalementChangements,
      type: 'line',
      source: SOURCES.changements,
      'source-layer': COUCHES_TUILE_CHANGEMENTS.liens,
      paint: { 'line-color': '#6B7176', 'line-width': 0.8 * agrandissement },
    },
    {
      id: COUCHES.ancresChangements,
      type: 'circle',
      source: SOURCES.changements,
      'source-layer': COUCHES_TUILE_CHANGEMENTS.ancres,
      paint: {
        'circle-radius': 2 * agrandissement,
        'circle-color': '#3D444A',
        'circle-stroke-color': FOND.halo,
        'circle-stroke-width': 1,
      },
    },
    {
      id: COUCHES.nomsChangements,
      type: 'symbol',
      source: SOURCES.changements,
      'source-layer': COUCHES_TUILE_CHANGEMENTS.changements,
      minzoom: 13,
      layout: {
        'text-field': ['get', 'nom'],
        'text-font': POLICE,
        'text-size': 11 * agrandissement,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 1.3,
        'text-justify': 'auto',
        'text-max-width': 12,
        'text-padding': 4,
      },
      paint: { 'text-color': '#22272B', 'text-halo-color': FOND.halo, 'text-halo-width': 1.4 },
    },
    {
      id: COUCHES.changements,
      type: 'symbol',
      source: SOURCES.changements,
      'source-layer': COUCHES_TUILE_CHANGEMENTS.changements,
      layout: {
        'icon-image': ['concat', 'h-', ['to-string', ['get', 'genre']]],
        'icon-size': agrandissement,
        'icon-allow-overlap': true,
        'icon-padding': 1,
      },
    },
    {
      id: COUCHES.amasChangements,
      type: 'symbol',
      source: SOURCES.changements,
      'source-layer': COUCHES_TUILE_CHANGEMENTS.amas,
      layout: {
        'icon-image': ['concat', 'c-', ['get', 'donut'], '-', ['to-string', ['get', 'pile']]],
        'icon-size': agrandissement,
        'icon-allow-overlap': true,
        'icon-padding': 0,
        'text-field': ['number-format', ['get', 'nombre'], { locale: 'fr' }],
        'text-font': POLICE_GRASSE,
        'text-size': ['*', agrandissement, ['step', ['get', 'nombre'], 11, 10, 11.5, 50, 12, 200, 13]],
        'text-allow-overlap': true,
        'text-max-width': 20,
        'symbol-sort-key': ['get', 'nombre'],
      },
      paint: { 'text-color': '#22272B' },
    },
  ];
}
