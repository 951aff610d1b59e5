import { computePropositions } from '../../domain/hypothese/compute-propositions';
import type { DemandePropositions, Propositions } from '../../domain/hypothese/propositions';
import type { Repondeur } from './moyens';

/** Demands between two words on how far the work has come. */
const PAS_ANNONCE = 250;

/** Sites that would help most; gives way to the event loop, and stops once a newer search was asked for. */
export const answer: Repondeur<DemandePropositions, Propositions> = async (
  moyens,
  { cadre, service, seuilMinutes, implantation },
) => {
  const [socle, etendue] = await Promise.all([
    moyens.socle(cadre.temps),
    moyens.etendue(cadre.etendue, cadre.temps),
  ]);
  const travail = computePropositions({
    socle,
    etendue,
    service,
    seuilMinutes,
    implantation,
    hypotheses: cadre.hypotheses,
  });
  for (;;) {
    const pas = travail.next();
    if (pas.done === true) return pas.value;
    const { fait, total } = pas.value;
    if (total > 0 && (fait % PAS_ANNONCE === 0 || fait === total)) moyens.suivre(fait, total);
    if (!moyens.cadence.due) continue;
    await moyens.cadence.souffler();
    moyens.verifier();
  }
};
