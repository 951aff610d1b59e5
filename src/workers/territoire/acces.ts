import type { DemandeAcces, TableAcces } from '../../domain/acces/table-acces';
import type { Repondeur } from './moyens';

export const answer: Repondeur<DemandeAcces, TableAcces> = async () => {
  throw new Error('question without an answer yet');
};
