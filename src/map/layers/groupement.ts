import type { LayerSpecification } from 'maplibre-gl';
import type { Groupement } from '../../domain/cooperation/groupement';
import { imageMembre, imageSupport } from '../images-groupement';
import { styleGroupement } from '../view-model/couleurs';
import { coucheNoms, couchesAttaches, genre } from './repere';
import { COUCHES, SOURCES } from './sources';

/** What the look of a group depends on. */
export type AspectGroupement = Pick<Groupement, 'genre' | 'famille'>;

/** Under the offer's symbols: links from the support to the members. */
export function traitsGroupement(aspect: AspectGroupement, agrandissement: number): LayerSpecification[] {
  const { couleur, tirets } = styleGroupement(aspect);
  return [
    {
      id: COUCHES.liensGroupement,
      type: 'line',
      source: SOURCES.groupement,
      filter: genre('lien'),
      layout: { 'line-cap': 'butt' },
      paint: {
        'line-color': couleur,
        'line-width': 2 * agrandissement,
        ...(tirets === null ? {} : { 'line-dasharray': [...tirets] }),
      },
    },
  ];
}

/** Over the offer's symbols: members, hollow when outside the territory shown, and the support. */
export function reperesGroupement(aspect: AspectGroupement, agrandissement: number): LayerSpecification[] {
  const { couleur } = styleGroupement(aspect);
  return [
    // The support is named first, then the members where there is room.
    coucheNoms(
      COUCHES.nomsGroupement,
      SOURCES.groupement,
      ['any', genre('support') as never, genre('membre') as never],
      agrandissement,
      ['case', ['==', ['get', 'genre'], 'support'], 0, 1],
    ),
    ...couchesAttaches(
      COUCHES.attachesGroupement,
      COUCHES.ancresGroupement,
      SOURCES.groupement,
      agrandissement,
    ),
    {
      id: COUCHES.membresGroupement,
      type: 'symbol',
      source: SOURCES.groupement,
      filter: genre('membre'),
      layout: {
        'icon-image': [
          'case',
          ['==', ['get', 'hors'], 1],
          imageMembre(couleur, true),
          imageMembre(couleur, false),
        ],
        'icon-size': agrandissement,
        'icon-allow-overlap': true,
        'icon-padding': 2,
      },
    },
    {
      id: COUCHES.supports,
      type: 'symbol',
      source: SOURCES.groupement,
      filter: genre('support'),
      layout: {
        'icon-image': imageSupport(couleur),
        'icon-size': agrandissement,
        'icon-allow-overlap': true,
        'icon-padding': 3,
      },
    },
  ];
}
