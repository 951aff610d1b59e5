import type { Map as CarteMapLibre, MapMouseEvent } from 'maplibre-gl';
import type { Calque, Vise } from './calques/calque';

/** Half side of the square looked at around the pointer. */
const TOLERANCE_PX = 5;

/** What lies under the pointer: the topmost feature, read by the overlay it belongs to. */
export function viser(
  carte: CarteMapLibre,
  calques: readonly Calque[],
  { point }: MapMouseEvent,
): Vise | null {
  const feature = carte.queryRenderedFeatures(
    [
      [point.x - TOLERANCE_PX, point.y - TOLERANCE_PX],
      [point.x + TOLERANCE_PX, point.y + TOLERANCE_PX],
    ],
    { layers: calques.flatMap(({ cliquables }) => cliquables) },
  )[0];
  if (feature === undefined) return null;
  const calque = calques.find(({ cliquables }) => cliquables.includes(feature.layer.id));
  return calque?.viser?.(feature) ?? null;
}
