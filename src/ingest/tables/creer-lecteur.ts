import { RefusFichier } from '../refus';
import type { CreerLecteurTable } from './contrat';

/** Makes the reader of a complementary table. */
export const creerLecteurTable: CreerLecteurTable = (_genre, _colonnes, _contexte, _journal, entete) => {
  throw new RefusFichier('colonnes_non_reconnues', entete.noms.join(';'));
};
