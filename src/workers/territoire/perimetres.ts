import type { DemandePerimetres, PerimetresGht } from '../../domain/territoire/perimetres';
import type { Repondeur } from './moyens';

export const answer: Repondeur<DemandePerimetres, PerimetresGht> = async () => {
  throw new Error('question without an answer yet');
};
