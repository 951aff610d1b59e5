import type { DemandePortrait, Portrait } from '../../domain/portrait/portrait';
import type { Repondeur } from './moyens';

export const answer: Repondeur<DemandePortrait, Portrait> = async () => {
  throw new Error('question without an answer yet');
};
