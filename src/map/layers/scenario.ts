import type { LayerSpecification } from 'maplibre-gl';
import type { FamilleCooperation } from '../../domain/scoring/scenario';
import { FOND, STYLE_COOPERATION } from '../view-model/couleurs';
import { coucheImages, coucheNoms, couchesAttaches, genre } from './repere';
import { COUCHES, SOURCES } from './sources';

/** Under the offer's symbols: outline and spokes of a scenario. */
export function traitsScenario(famille: FamilleCooperation, agrandissement: number): LayerSpecification[] {
  const { couleur, tirets } = STYLE_COOPERATION[famille];
  return [
    {
      id: COUCHES.enveloppe,
      type: 'fill',
      source: SOURCES.scenario,
      filter: genre('enveloppe'),
      paint: { 'fill-color': couleur, 'fill-opacity': 0.08 },
    },
    {
      id: COUCHES.enveloppeTrait,
      type: 'line',
      source: SOURCES.scenario,
      filter: genre('enveloppe'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': couleur, 'line-width': 1 * agrandissement, 'line-opacity': 0.55 },
    },
    {
      id: COUCHES.rayons,
      type: 'line',
      source: SOURCES.scenario,
      filter: genre('rayon'),
      layout: { 'line-cap': 'butt' },
      paint: {
        'line-color': couleur,
        'line-width': 2.4 * agrandissement,
        ...(tirets === null ? {} : { 'line-dasharray': [...tirets] }),
      },
    },
  ];
}

/** Over the offer's symbols: members with their names. */
export function reperesScenario(famille: FamilleCooperation, agrandissement: number): LayerSpecification[] {
  const centre = (
    oui: number,
    non: number,
  ): ['*', number, ['case', ['==', ['get', 'centre'], 1], number, number]] => [
    '*',
    agrandissement,
    ['case', ['==', ['get', 'centre'], 1], oui, non],
  ];
  return [
    coucheNoms(COUCHES.membresNoms, SOURCES.scenario, genre('membre'), agrandissement),
    ...couchesAttaches(COUCHES.attaches, COUCHES.attachesPoints, SOURCES.scenario, agrandissement),
    {
      id: COUCHES.membresHalo,
      type: 'circle',
      source: SOURCES.scenario,
      filter: genre('membre'),
      paint: {
        'circle-radius': centre(17, 14),
        'circle-color': FOND.halo,
        'circle-stroke-color': STYLE_COOPERATION[famille].couleur,
        'circle-stroke-width': centre(3.5, 2),
      },
    },
    coucheImages(COUCHES.membres, SOURCES.scenario, genre('membre'), agrandissement),
  ];
}
