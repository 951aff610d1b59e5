import type { FormeCarte } from '../../map/props';

const AUCUNE: readonly FormeCarte[] = [];

/** Outlines laid over the map: perimeters of the GHT, territory of action, extent chosen. */
export function useFormes(): readonly FormeCarte[] {
  return AUCUNE;
}
