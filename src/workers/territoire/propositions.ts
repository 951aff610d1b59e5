import type { DemandePropositions, Propositions } from '../../domain/hypothese/propositions';
import type { Repondeur } from './moyens';

export const answer: Repondeur<DemandePropositions, Propositions> = async () => {
  throw new Error('question without an answer yet');
};
