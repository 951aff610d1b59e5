import { computeEquipement } from '../../domain/equipement/compute-equipement';
import type { DemandeEquipement, TableEquipement } from '../../domain/equipement/table-equipement';
import type { Repondeur } from './moyens';

/** Rates of equipment of an extent, by territory of a level. */
export const answer: Repondeur<DemandeEquipement, TableEquipement> = async (
  moyens,
  { cadre, references, reference, taux },
) => {
  const [socle, decoupage, etendue, publiees] = await Promise.all([
    moyens.socle(cadre.temps),
    moyens.decoupage(cadre.niveau, cadre.temps),
    moyens.etendue(cadre.etendue, cadre.temps),
    moyens.referencesTaux(),
  ]);
  moyens.verifier();
  return computeEquipement({
    socle,
    decoupage,
    etendue,
    publiees,
    references,
    reference: reference ?? 'automatique',
    hypotheses: cadre.hypotheses,
    taux,
  });
};
