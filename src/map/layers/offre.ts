import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { COUCHES_TUILE } from '../../domain/cartographie/schema-tuiles';
import { PRECISIONS } from '../../domain/territoire/commune';
import { ACCENT, FOND } from '../view-model/couleurs';
import { COUCHES, POLICE, POLICE_GRASSE, SOURCES } from './sources';

/** Last of the precisions that tell an address. */
const GEOCODEE = PRECISIONS.indexOf('geocodee');

/** Palette and group, as the names of images write them. */
const GROUPE: ExpressionSpecification = [
  'concat',
  ['to-string', ['get', 'palette']],
  '-',
  ['to-string', ['get', 'groupe']],
];
const SURVOLE: ExpressionSpecification = ['boolean', ['feature-state', 'survol'], false];

/** Establishments and clusters of the view, from the tiles. */
export function couchesOffre(agrandissement: number): LayerSpecification[] {
  return [
    {
      id: COUCHES.etalement,
      type: 'line',
      source: SOURCES.offre,
      'source-layer': COUCHES_TUILE.liens,
      paint: { 'line-color': '#6B7176', 'line-width': 0.8 * agrandissement },
    },
    {
      id: COUCHES.ancres,
      type: 'circle',
      source: SOURCES.offre,
      'source-layer': COUCHES_TUILE.ancres,
      paint: {
        'circle-radius': 2 * agrandissement,
        'circle-color': '#3D444A',
        'circle-stroke-color': FOND.halo,
        'circle-stroke-width': 1,
      },
    },
    {
      id: COUCHES.survol,
      type: 'circle',
      source: SOURCES.offre,
      'source-layer': COUCHES_TUILE.etablissements,
      paint: {
        'circle-radius': ['*', agrandissement, ['step', ['get', 'classe'], 11, 1, 10, 2, 12, 3, 14.5, 4, 17]],
        'circle-color': ACCENT,
        'circle-opacity': ['case', SURVOLE, 0.18, 0],
        'circle-stroke-color': ACCENT,
        'circle-stroke-width': 2,
        'circle-stroke-opacity': ['case', SURVOLE, 1, 0],
      },
    },
    // Under the symbols: what is above is placed first, and names keep clear of it.
    {
      id: COUCHES.noms,
      type: 'symbol',
      source: SOURCES.offre,
      'source-layer': COUCHES_TUILE.etablissements,
      minzoom: 13,
      layout: {
        'text-field': ['get', 'nom'],
        'text-font': POLICE,
        'text-size': 11 * agrandissement,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        // Beyond the symbol's own box, which grows with its class.
        'text-radial-offset': ['step', ['get', 'classe'], 1.4, 1, 1.2, 2, 1.45, 3, 1.7, 4, 2],
        'text-justify': 'auto',
        'text-max-width': 12,
        'text-padding': 4,
      },
      paint: {
        'text-color': '#22272B',
        'text-halo-color': FOND.halo,
        'text-halo-width': 1.4,
      },
    },
    {
      id: COUCHES.etablissements,
      type: 'symbol',
      source: SOURCES.offre,
      'source-layer': COUCHES_TUILE.etablissements,
      layout: {
        'icon-image': [
          'case',
          ['has', 'ferme'],
          ['concat', 'f-', GROUPE],
          [
            'concat',
            'e-',
            GROUPE,
            '-',
            ['to-string', ['get', 'classe']],
            '-',
            ['case', ['>', ['get', 'precision'], GEOCODEE], '1', '0'],
          ],
        ],
        'icon-size': agrandissement,
        'icon-allow-overlap': true,
        'icon-padding': 1,
        // Large symbols first, so that small ones stay on top.
        'symbol-sort-key': ['-', 0, ['get', 'classe']],
      },
    },
    {
      id: COUCHES.amas,
      type: 'symbol',
      source: SOURCES.offre,
      'source-layer': COUCHES_TUILE.amas,
      layout: {
        'icon-image': [
          'concat',
          'a',
          ['to-string', ['get', 'palette']],
          '-',
          ['get', 'donut'],
          '-',
          ['to-string', ['get', 'pile']],
        ],
        'icon-size': agrandissement,
        'icon-allow-overlap': true,
        'icon-padding': 0,
        'text-field': ['number-format', ['get', 'nombre'], { locale: 'fr' }],
        'text-font': POLICE_GRASSE,
        'text-size': [
          '*',
          agrandissement,
          ['step', ['get', 'nombre'], 11, 10, 11.5, 50, 12, 200, 13, 1000, 13],
        ],
        'text-allow-overlap': true,
        'text-max-width': 20,
        'symbol-sort-key': ['get', 'nombre'],
      },
      paint: { 'text-color': '#22272B' },
    },
  ];
}
