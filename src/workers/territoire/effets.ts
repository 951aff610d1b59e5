import type { DemandeEffets, EffetsHypotheses } from '../../domain/hypothese/effets';
import type { Repondeur } from './moyens';

export const answer: Repondeur<DemandeEffets, EffetsHypotheses> = async () => {
  throw new Error('question without an answer yet');
};
