import type { DemandeZones, ZonesBlanches } from '../../domain/acces/zones-blanches';
import type { Repondeur } from './moyens';

export const answer: Repondeur<DemandeZones, ZonesBlanches> = async () => {
  throw new Error('question without an answer yet');
};
