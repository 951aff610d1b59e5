import type { Nomenclature } from '../etablissement/nomenclature';
import type { Offre } from '../etablissement/offre';
import type { MatriceTemps, TableIndicateurs } from '../table/annexes';
import type { Departement, TableCommunes } from '../territoire/commune';

/** What scenarios are made from. */
export interface EntreeScoring {
  readonly offre: Offre;
  readonly communes: TableCommunes;
  /** Inhabitants per km² of each row of `communes`, NaN unknown. */
  readonly densiteHabKm2: Float32Array;
  readonly nomenclature: Nomenclature;
  readonly departements: readonly Departement[];
  /** Travel times the user brought, in the order they were read; they stand before the estimate. */
  readonly matrices?: readonly MatriceTemps[];
  /** Indicators the user brought, newest table first. */
  readonly indicateurs?: readonly TableIndicateurs[];
}
