import type { LayerSpecification, SourceSpecification } from 'maplibre-gl';
import { COUCHES_TUILE_TERRITOIRES, ZOOM_MAX_TERRITOIRES } from '../../domain/cartographie/schema-tuiles';
import type { NiveauCouche, ResumeCouche } from '../../domain/territoire/couche';
import { FOND, styleTerritoires } from '../view-model/couleurs';
import { POLICE_GRASSE, PREFIXE_TERRITOIRES } from './sources';

/** Zoom from which the names of a layer are drawn: when most of them have room. */
const ZOOM_NOMS: Readonly<Record<NiveauCouche, number>> = { commune: 10.5, epci: 8.5, ght: 6, libre: 7 };

/** Name of the source of an outline layer: one each, so that they come and go apart. */
export function sourceTerritoires(rang: number): string {
  return `${PREFIXE_TERRITOIRES}${rang}`;
}

/** Width in pixels under which outlines would be a grey mass, and cost the most. */
const COTE_MIN_PX = 7;

/** Zoom from which the territories of a layer are wide enough to be told apart. */
export function zoomMinTerritoires({ coteMedianDegres }: Pick<ResumeCouche, 'coteMedianDegres'>): number {
  if (coteMedianDegres <= 0) return 0;
  const zoom = Math.ceil(Math.log2((COTE_MIN_PX * 360) / (512 * coteMedianDegres)));
  return Math.min(ZOOM_MAX_TERRITOIRES, Math.max(0, zoom));
}

export function creerSourceTerritoires(couche: ResumeCouche, adresse: string): SourceSpecification {
  return {
    type: 'vector',
    tiles: [adresse],
    minzoom: zoomMinTerritoires(couche),
    maxzoom: ZOOM_MAX_TERRITOIRES,
  };
}

/** Outlines of the user: a very light fill, a line of its own colour and pattern, names where there is room. */
export function couchesTerritoires(
  rang: number,
  niveau: NiveauCouche,
  agrandissement: number,
): LayerSpecification[] {
  const { couleur, tirets } = styleTerritoires(rang);
  const source = sourceTerritoires(rang);
  return [
    {
      id: `${source}-fond`,
      type: 'fill',
      source,
      'source-layer': COUCHES_TUILE_TERRITOIRES.contours,
      paint: { 'fill-color': couleur, 'fill-opacity': 0.04, 'fill-antialias': false },
    },
    {
      id: `${source}-trait`,
      type: 'line',
      source,
      'source-layer': COUCHES_TUILE_TERRITOIRES.contours,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': couleur,
        'line-width': [
          'interpolate',
          ['linear'],
          ['zoom'],
          5,
          (niveau === 'commune' ? 0.25 : 0.9) * agrandissement,
          9,
          (niveau === 'commune' ? 0.8 : 1.5) * agrandissement,
          13,
          1.8 * agrandissement,
        ],
        'line-opacity': ['interpolate', ['linear'], ['zoom'], 5, niveau === 'commune' ? 0.5 : 0.9, 9, 0.95],
        ...(tirets === null ? {} : { 'line-dasharray': [...tirets] }),
      },
    },
    {
      id: `${source}-noms`,
      type: 'symbol',
      source,
      'source-layer': COUCHES_TUILE_TERRITOIRES.noms,
      minzoom: ZOOM_NOMS[niveau],
      layout: {
        'text-field': ['get', 'nom'],
        'text-font': POLICE_GRASSE,
        'text-size': 11 * agrandissement,
        'text-max-width': 8,
        'text-padding': 6,
      },
      paint: { 'text-color': couleur, 'text-halo-color': FOND.halo, 'text-halo-width': 1.6 },
    },
  ];
}
