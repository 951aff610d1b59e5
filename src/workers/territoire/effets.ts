import { computeEffets } from '../../domain/hypothese/compute-effets';
import type { DemandeEffets, EffetsHypotheses } from '../../domain/hypothese/effets';
import type { Repondeur } from './moyens';

/** What the suppositions of the frame change, for one service in the extent. */
export const answer: Repondeur<DemandeEffets, EffetsHypotheses> = async (
  moyens,
  { cadre, service, seuilMinutes },
) => {
  const [socle, etendue] = await Promise.all([
    moyens.socle(cadre.temps),
    moyens.etendue(cadre.etendue, cadre.temps),
  ]);
  moyens.verifier();
  return computeEffets({ socle, etendue, service, seuilMinutes, hypotheses: cadre.hypotheses });
};
