import type { LayerSpecification } from 'maplibre-gl';
import { ACCENT, FOND } from '../view-model/couleurs';
import { coucheImages, coucheNoms, genre } from './repere';
import { COUCHES, SOURCES } from './sources';

/** Under the offer's symbols: ties of a gestionnaire. */
export function traitsSelection(agrandissement: number): LayerSpecification[] {
  return [
    {
      id: COUCHES.liens,
      type: 'line',
      source: SOURCES.selection,
      filter: genre('lien'),
      paint: { 'line-color': ACCENT, 'line-width': 1.4 * agrandissement, 'line-opacity': 0.75 },
    },
  ];
}

/** Over the offer's symbols: ends of the ties, and the selection. */
export function reperesSelection(agrandissement: number): LayerSpecification[] {
  return [
    coucheNoms(COUCHES.selectionNom, SOURCES.selection, genre('selection'), agrandissement),
    {
      id: COUCHES.extremitesHalo,
      type: 'circle',
      source: SOURCES.selection,
      filter: genre('extremite'),
      paint: {
        'circle-radius': 11 * agrandissement,
        'circle-color': FOND.halo,
        'circle-stroke-color': ACCENT,
        'circle-stroke-width': 1.4 * agrandissement,
      },
    },
    coucheImages(COUCHES.extremites, SOURCES.selection, genre('extremite'), agrandissement),
    {
      id: COUCHES.selectionHalo,
      type: 'circle',
      source: SOURCES.selection,
      filter: genre('selection'),
      paint: {
        'circle-radius': 16 * agrandissement,
        'circle-color': FOND.halo,
        'circle-stroke-color': ACCENT,
        'circle-stroke-width': 3.5 * agrandissement,
      },
    },
    coucheImages(COUCHES.selection, SOURCES.selection, genre('selection'), agrandissement),
  ];
}
