import type { FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { FamilleCooperation } from '../../domain/scoring/scenario';
import { ACCENT, FOND, STYLE_COOPERATION } from '../view-model/couleurs';
import { COUCHES, POLICE_GRASSE, SOURCES } from './sources';

const genre = (nom: string): FilterSpecification => ['==', ['get', 'genre'], nom];

/** What lies under the offer's symbols: outline and spokes of a group, ties of a gestionnaire. */
export function couchesTraits(agrandissement: number): LayerSpecification[] {
  return [
    {
      id: COUCHES.enveloppe,
      type: 'fill',
      source: SOURCES.superposition,
      filter: genre('enveloppe'),
      paint: { 'fill-color': STYLE_COOPERATION.parcours.couleur, 'fill-opacity': 0.08 },
    },
    {
      id: COUCHES.enveloppeTrait,
      type: 'line',
      source: SOURCES.superposition,
      filter: genre('enveloppe'),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': STYLE_COOPERATION.parcours.couleur,
        'line-width': 1 * agrandissement,
        'line-opacity': 0.55,
      },
    },
    {
      id: COUCHES.rayons,
      type: 'line',
      source: SOURCES.superposition,
      filter: genre('rayon'),
      layout: { 'line-cap': 'butt' },
      paint: {
        'line-color': STYLE_COOPERATION.parcours.couleur,
        'line-width': 2.4 * agrandissement,
      },
    },
    {
      id: COUCHES.liens,
      type: 'line',
      source: SOURCES.superposition,
      filter: genre('lien'),
      paint: { 'line-color': ACCENT, 'line-width': 1.4 * agrandissement, 'line-opacity': 0.75 },
    },
  ];
}

/** What lies over the offer's symbols: members of a group, ends of the ties, the selection. */
export function couchesReperes(agrandissement: number): LayerSpecification[] {
  const image = (nom: string, filtre: FilterSpecification): LayerSpecification => ({
    id: nom,
    type: 'symbol',
    source: SOURCES.superposition,
    filter: filtre,
    layout: {
      'icon-image': ['get', 'image'],
      'icon-size': agrandissement,
      'icon-allow-overlap': true,
      // Room for the ring around the symbol: names keep clear of it.
      'icon-padding': 3,
    },
  });
  return [
    {
      id: COUCHES.membresNoms,
      type: 'symbol',
      source: SOURCES.superposition,
      filter: ['any', genre('membre') as never, genre('selection') as never],
      layout: {
        'text-field': ['get', 'nom'],
        'text-font': POLICE_GRASSE,
        'text-size': 11.5 * agrandissement,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 2,
        'text-justify': 'auto',
        'text-max-width': 14,
        'text-padding': 3,
      },
      paint: { 'text-color': '#16191C', 'text-halo-color': FOND.halo, 'text-halo-width': 1.8 },
    },
    {
      id: COUCHES.attaches,
      type: 'line',
      source: SOURCES.superposition,
      filter: genre('attache'),
      paint: { 'line-color': '#3D444A', 'line-width': 1 * agrandissement },
    },
    {
      id: COUCHES.attachesPoints,
      type: 'circle',
      source: SOURCES.superposition,
      filter: genre('ancre'),
      paint: {
        'circle-radius': 2.4 * agrandissement,
        'circle-color': '#3D444A',
        'circle-stroke-color': FOND.halo,
        'circle-stroke-width': 1,
      },
    },
    {
      id: COUCHES.membresHalo,
      type: 'circle',
      source: SOURCES.superposition,
      filter: genre('membre'),
      paint: {
        'circle-radius': ['*', agrandissement, ['case', ['==', ['get', 'centre'], 1], 17, 14]],
        'circle-color': FOND.halo,
        'circle-stroke-color': STYLE_COOPERATION.parcours.couleur,
        'circle-stroke-width': ['*', agrandissement, ['case', ['==', ['get', 'centre'], 1], 3.5, 2]],
      },
    },
    image(COUCHES.membres, genre('membre')),
    {
      id: COUCHES.extremitesHalo,
      type: 'circle',
      source: SOURCES.superposition,
      filter: genre('extremite'),
      paint: {
        'circle-radius': 11 * agrandissement,
        'circle-color': FOND.halo,
        'circle-stroke-color': ACCENT,
        'circle-stroke-width': 1.4 * agrandissement,
      },
    },
    image(COUCHES.extremites, genre('extremite')),
    {
      id: COUCHES.selectionHalo,
      type: 'circle',
      source: SOURCES.superposition,
      filter: genre('selection'),
      paint: {
        'circle-radius': 16 * agrandissement,
        'circle-color': FOND.halo,
        'circle-stroke-color': ACCENT,
        'circle-stroke-width': 3.5 * agrandissement,
      },
    },
    image(COUCHES.selection, genre('selection')),
  ];
}

/** Paint of the group's layers for a family of cooperation: its colour and its line pattern. */
export function peintureGroupe(
  famille: FamilleCooperation,
): readonly (readonly [couche: string, propriete: string, valeur: unknown])[] {
  const { couleur, tirets } = STYLE_COOPERATION[famille];
  return [
    [COUCHES.enveloppe, 'fill-color', couleur],
    [COUCHES.enveloppeTrait, 'line-color', couleur],
    [COUCHES.rayons, 'line-color', couleur],
    [COUCHES.rayons, 'line-dasharray', tirets === null ? undefined : [...tirets]],
    [COUCHES.membresHalo, 'circle-stroke-color', couleur],
  ];
}
