import { computeZones } from '../../domain/acces/compute-zones';
import type { DemandeZones, RepartitionMinutes } from '../../domain/acces/zones-blanches';
import type { Repondeur } from './moyens';

/** Communes of an extent by minutes to a service: the page reads any threshold in it. */
export const answer: Repondeur<DemandeZones, RepartitionMinutes> = async (moyens, { cadre, service }) => {
  const socle = await moyens.socle(cadre.temps);
  const etendue = await moyens.etendue(cadre.etendue, cadre.temps);
  moyens.verifier();
  return computeZones(socle, etendue, service, cadre.hypotheses);
};
