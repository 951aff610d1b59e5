import type {
  DemandeFicheGestionnaire,
  FicheGestionnaire,
} from '../../domain/gestionnaire/table-gestionnaires';
import type { Repondeur } from './moyens';

export const answer: Repondeur<DemandeFicheGestionnaire, FicheGestionnaire | null> = async () => {
  throw new Error('question without an answer yet');
};
