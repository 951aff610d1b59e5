import { computePerimetres } from '../../domain/territoire/compute-perimetres';
import type { DemandePerimetres, PerimetresGht } from '../../domain/territoire/perimetres';
import { listCouches } from '../annexes';
import type { Repondeur } from './moyens';

export const answer: Repondeur<DemandePerimetres, PerimetresGht> = async (moyens, { mode, temps }) => {
  const socle = await moyens.socle(temps);
  await moyens.cadence.souffler();
  const fond = await moyens.fondContours(temps);
  // A newer question may have come while the ground was made.
  await moyens.cadence.souffler();
  moyens.verifier();
  const { groupements, annexes } = moyens.session;
  return computePerimetres({ socle, groupements, fond, couches: listCouches(annexes) }, mode);
};
