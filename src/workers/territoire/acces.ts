import { computeAcces } from '../../domain/acces/compute-acces';
import type { DemandeAcces, TableAcces } from '../../domain/acces/table-acces';
import type { Repondeur } from './moyens';

/** Reach of a service from the communes of an extent. */
export const answer: Repondeur<DemandeAcces, TableAcces> = async (moyens, { cadre, service, mesure }) => {
  const socle = await moyens.socle(cadre.temps);
  const etendue = await moyens.etendue(cadre.etendue, cadre.temps);
  moyens.verifier();
  return computeAcces(socle, etendue, service, mesure, cadre.hypotheses);
};
