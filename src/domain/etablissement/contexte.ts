import type { Departement, TableCommunes } from '../territoire/commune';
import type { Nomenclature } from './nomenclature';
import type { Offre } from './offre';

/** An offer with the tables that give its codes a meaning. */
export interface Contexte {
  readonly offre: Offre;
  /** The communes in force: shipped, or made from the user's official ones. */
  readonly communes: TableCommunes;
  readonly nomenclature: Nomenclature;
  readonly departements: readonly Departement[];
}
