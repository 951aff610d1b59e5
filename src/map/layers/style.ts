import type { StyleSpecification } from 'maplibre-gl';
import { ZOOM_SEPARATION } from '../../domain/cartographie/schema-tuiles';
import { COLLECTION_VIDE, couchesFond } from './fond';
import { couchesOffre } from './offre';
import { SOURCES } from './sources';
import { couchesReperes, couchesTraits } from './superposition';

/** Enlargement of symbols and text for a projector. */
export function agrandissementDe(projection: boolean): number {
  return projection ? 1.5 : 1;
}

/** The whole style: every source empty but the tiles, no glyph server, no sprite. */
export function creerStyle(adresseTuiles: string, projection: boolean): StyleSpecification {
  const agrandissement = agrandissementDe(projection);
  const vide = { type: 'geojson', data: COLLECTION_VIDE } as const;
  return {
    version: 8,
    sources: {
      [SOURCES.terre]: { ...vide, maxzoom: 12, tolerance: 0.3 },
      [SOURCES.limites]: { ...vide, maxzoom: 12, tolerance: 0.3 },
      [SOURCES.villes]: { ...vide, maxzoom: 12 },
      [SOURCES.offre]: {
        type: 'vector',
        tiles: [adresseTuiles],
        minzoom: 0,
        maxzoom: ZOOM_SEPARATION,
      },
      [SOURCES.superposition]: { ...vide, maxzoom: 17, tolerance: 0 },
    },
    layers: [
      ...couchesFond(agrandissement),
      ...couchesTraits(agrandissement),
      ...couchesOffre(agrandissement),
      ...couchesReperes(agrandissement),
    ],
  };
}
