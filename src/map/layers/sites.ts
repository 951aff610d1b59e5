import type { LayerSpecification } from 'maplibre-gl';
import { FOND } from '../view-model/couleurs';
import { RAYON_SITE_PX } from '../view-model/sites';
import { COUCHES, POLICE_GRASSE, SOURCES } from './sources';

/** Over everything: names, discs and signs of supposed and proposed places. */
export function couchesSites(agrandissement: number): LayerSpecification[] {
  return [
    {
      id: COUCHES.sitesNoms,
      type: 'symbol',
      source: SOURCES.sites,
      layout: {
        'text-field': ['get', 'nom'],
        'text-font': POLICE_GRASSE,
        'text-size': 11.5 * agrandissement,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 1.3,
        'text-justify': 'auto',
        'text-max-width': 14,
        'text-padding': 3,
        'symbol-sort-key': ['-', 0, ['get', 'ordre']],
      },
      paint: { 'text-color': '#16191C', 'text-halo-color': FOND.halo, 'text-halo-width': 1.8 },
    },
    {
      id: COUCHES.sites,
      type: 'circle',
      source: SOURCES.sites,
      layout: { 'circle-sort-key': ['get', 'ordre'] },
      paint: {
        'circle-radius': RAYON_SITE_PX * agrandissement,
        'circle-color': ['get', 'couleur'],
        'circle-stroke-color': FOND.halo,
        'circle-stroke-width': 2 * agrandissement,
      },
    },
    {
      id: COUCHES.sitesSignes,
      type: 'symbol',
      source: SOURCES.sites,
      layout: {
        'text-field': ['get', 'signe'],
        'text-font': POLICE_GRASSE,
        'text-size': 13 * agrandissement,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
        'symbol-sort-key': ['get', 'ordre'],
      },
      paint: { 'text-color': '#FFFFFF' },
    },
  ];
}
