import type { DemandeIndicateurs, PageIndicateurs } from '../../domain/indicateur/table-indicateurs';
import type { Repondeur } from './moyens';

export const answer: Repondeur<DemandeIndicateurs, PageIndicateurs> = async () => {
  throw new Error('question without an answer yet');
};
