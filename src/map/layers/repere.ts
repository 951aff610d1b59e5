import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { FOND } from '../view-model/couleurs';
import { POLICE_GRASSE } from './sources';

/** A mark between two layers: never drawn, it only says where layers that come later are to be put. */
export function coucheRepere(id: string): LayerSpecification {
  return { id, type: 'background', layout: { visibility: 'none' } };
}

/** Features of a drawn source are sorted into layers by their `genre`. */
export function genre(nom: string): FilterSpecification {
  return ['==', ['get', 'genre'], nom];
}

/** Symbols of establishments over the offer's, by the name of their image. */
export function coucheImages(
  id: string,
  source: string,
  filter: FilterSpecification,
  agrandissement: number,
): LayerSpecification {
  return {
    id,
    type: 'symbol',
    source,
    filter,
    layout: {
      'icon-image': ['get', 'image'],
      'icon-size': agrandissement,
      'icon-allow-overlap': true,
      // Room for the ring around the symbol: names keep clear of it.
      'icon-padding': 3,
    },
  };
}

/** Names beside the symbols they belong to. */
export function coucheNoms(
  id: string,
  source: string,
  filter: FilterSpecification,
  agrandissement: number,
  priorite?: ExpressionSpecification,
): LayerSpecification {
  return {
    id,
    type: 'symbol',
    source,
    filter,
    layout: {
      'text-field': ['get', 'nom'],
      'text-font': POLICE_GRASSE,
      'text-size': 11.5 * agrandissement,
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': 2,
      'text-justify': 'auto',
      'text-max-width': 14,
      'text-padding': 3,
      ...(priorite === undefined ? {} : { 'symbol-sort-key': priorite }),
    },
    paint: { 'text-color': '#16191C', 'text-halo-color': FOND.halo, 'text-halo-width': 1.8 },
  };
}

/** Ties from symbols set apart to the point they belong to. */
export function couchesAttaches(
  lignes: string,
  points: string,
  source: string,
  agrandissement: number,
): LayerSpecification[] {
  return [
    {
      id: lignes,
      type: 'line',
      source,
      filter: genre('attache'),
      paint: { 'line-color': '#3D444A', 'line-width': 1 * agrandissement },
    },
    {
      id: points,
      type: 'circle',
      source,
      filter: genre('ancre'),
      paint: {
        'circle-radius': 2.4 * agrandissement,
        'circle-color': '#3D444A',
        'circle-stroke-color': FOND.halo,
        'circle-stroke-width': 1,
      },
    },
  ];
}
