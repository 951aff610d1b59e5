import {
  type CommuneProche,
  type DemandeCommuneProche,
  findCommuneProche,
} from '../../domain/hypothese/commune-proche';
import type { Repondeur } from './moyens';

/** The commune that a point of the map is taken for. */
export const answer: Repondeur<DemandeCommuneProche, CommuneProche | null> = async (
  moyens,
  { longitude, latitude, temps },
) => findCommuneProche(await moyens.socle(temps), longitude, latitude);
