import type { DemandeEquipement, TableEquipement } from '../../domain/equipement/table-equipement';
import type { Repondeur } from './moyens';

export const answer: Repondeur<DemandeEquipement, TableEquipement> = async () => {
  throw new Error('question without an answer yet');
};
