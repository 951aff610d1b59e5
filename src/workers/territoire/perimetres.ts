import { computePerimetres } from '../../domain/territoire/compute-perimetres';
import type { DemandePerimetres, PerimetresGht } from '../../domain/territoire/perimetres';
import { listCouches } from '../annexes';
import type { Repondeur } from './moyens';

export const answer: Repondeur<DemandePerimetres, PerimetresGht> = async (moyens, { mode, temps }) => {
  const [socle, fond] = await Promise.all([moyens.socle(temps), moyens.fondContours(temps)]);
  const { groupements, annexes } = moyens.session;
  return computePerimetres({ socle, groupements, fond, couches: listCouches(annexes) }, mode);
};
