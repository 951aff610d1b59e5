import type { SiteCarte } from '../../map/props';

const AUCUN: readonly SiteCarte[] = [];

/** Places supposed by the user or proposed to him. */
export function useSites(): readonly SiteCarte[] {
  return AUCUN;
}
