import type { DemandeTerritoires, ListeTerritoires } from '../../domain/territoire/liste-territoires';
import type { Repondeur } from './moyens';

export const answer: Repondeur<DemandeTerritoires, ListeTerritoires> = async () => {
  throw new Error('question without an answer yet');
};
