import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { FOND } from '../view-model/couleurs';
import { genre } from './repere';
import { COUCHES, POLICE_GRASSE, SOURCES } from './sources';

const COULEUR: ExpressionSpecification = ['get', 'couleur'];

/** Light fills; none over a map of territories, whose colours would no longer be those of its legend. */
export function opaciteFormes(surTerritoires: boolean): number | ExpressionSpecification {
  return surTerritoires ? 0 : ['match', ['get', 'sorte'], 'perimetre', 0.13, 'rayonnement', 0.08, 0];
}

/** Under the symbols: a light fill, then the line on a white edging that parts neighbours. */
export function traitsFormes(agrandissement: number, surTerritoires: boolean): LayerSpecification[] {
  const largeur = (facteur: number): ExpressionSpecification => [
    'interpolate',
    ['linear'],
    ['zoom'],
    5,
    1.1 * facteur * agrandissement,
    9,
    2.2 * facteur * agrandissement,
  ];
  const trait = (id: string, tirets: readonly number[] | null): LayerSpecification => ({
    id,
    type: 'line',
    source: SOURCES.formes,
    filter: ['all', genre('forme') as never, ['==', ['get', 'tirets'], tirets === null ? 0 : 1]],
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': COULEUR,
      'line-width': largeur(1),
      ...(tirets === null ? {} : { 'line-dasharray': [...tirets] }),
    },
  });
  return [
    {
      id: COUCHES.formesFond,
      type: 'fill',
      source: SOURCES.formes,
      filter: genre('forme'),
      paint: {
        'fill-color': COULEUR,
        'fill-opacity': opaciteFormes(surTerritoires),
        'fill-antialias': false,
      },
    },
    {
      id: COUCHES.formesLisere,
      type: 'line',
      source: SOURCES.formes,
      filter: genre('forme'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': FOND.halo, 'line-width': largeur(2), 'line-opacity': 0.8 },
    },
    trait(COUCHES.formesTrait, null),
    trait(COUCHES.formesTirets, [2.5, 1.6]),
  ];
}

/** Over the symbols: names, where they do not run into each other. */
export function nomsFormes(agrandissement: number): LayerSpecification[] {
  return [
    {
      id: COUCHES.formesNoms,
      type: 'symbol',
      source: SOURCES.formes,
      filter: genre('nom'),
      layout: {
        'text-field': ['get', 'nom'],
        'text-font': POLICE_GRASSE,
        'text-size': 12 * agrandissement,
        'text-max-width': 9,
        'text-padding': 6,
      },
      paint: { 'text-color': COULEUR, 'text-halo-color': FOND.halo, 'text-halo-width': 2 },
    },
  ];
}
