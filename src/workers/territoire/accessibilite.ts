import {
  type Accessibilite,
  computeAccessibilite,
  type DemandeAccessibilite,
} from '../../domain/acces/compute-accessibilite';
import type { Repondeur } from './moyens';

/** Every service seen from the communes of an extent. */
export const answer: Repondeur<DemandeAccessibilite, Accessibilite> = async (moyens, { cadre }) => {
  const socle = await moyens.socle(cadre.temps);
  const etendue = await moyens.etendue(cadre.etendue, cadre.temps);
  moyens.verifier();
  return computeAccessibilite(socle, etendue, cadre.hypotheses);
};
