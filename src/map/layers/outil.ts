import type { LayerSpecification } from 'maplibre-gl';
import { ACCENT } from '../view-model/couleurs';
import { genre } from './repere';
import { COUCHES, SOURCES } from './sources';

/** What is being drawn: the surface so far, its sides, the side to the pointer, its corners. */
export function couchesOutil(agrandissement: number): LayerSpecification[] {
  return [
    {
      id: COUCHES.outilSurface,
      type: 'fill',
      source: SOURCES.outil,
      filter: genre('surface'),
      paint: { 'fill-color': ACCENT, 'fill-opacity': 0.12 },
    },
    {
      id: COUCHES.outilCotes,
      type: 'line',
      source: SOURCES.outil,
      filter: genre('cotes'),
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': ACCENT, 'line-width': 2.5 * agrandissement },
    },
    {
      id: COUCHES.outilElastique,
      type: 'line',
      source: SOURCES.outil,
      filter: genre('elastique'),
      paint: { 'line-color': ACCENT, 'line-width': 1.5 * agrandissement, 'line-dasharray': [3, 2] },
    },
    {
      id: COUCHES.outilSommets,
      type: 'circle',
      source: SOURCES.outil,
      filter: genre('sommet'),
      paint: {
        'circle-radius': 4.5 * agrandissement,
        'circle-color': '#ffffff',
        'circle-stroke-color': ACCENT,
        'circle-stroke-width': 2 * agrandissement,
      },
    },
  ];
}
