import type { DemandeGestionnaires, TableGestionnaires } from '../../domain/gestionnaire/table-gestionnaires';
import type { Repondeur } from './moyens';

export const answer: Repondeur<DemandeGestionnaires, TableGestionnaires> = async () => {
  throw new Error('question without an answer yet');
};
