import type { FormeCarte } from '../../map/props';
import { useFormeEtendue } from './use-forme-etendue';

/** Outlines laid over the map: perimeters of the GHT, territory of action, extent chosen. */
export function useFormes(): readonly FormeCarte[] {
  const etendue = useFormeEtendue();
  return etendue;
}
