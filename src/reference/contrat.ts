import type { Nomenclature } from '../domain/etablissement/nomenclature';
import type { Departement, TableCommunes } from '../domain/territoire/commune';

/** Reads one file of `data/` by its path below that folder; fetch in the browser, fs in Node. */
export type LecteurDonnees = (chemin: string) => Promise<Uint8Array>;

/** Everything needed to read, place and label an offer. */
export interface Reference {
  readonly nomenclature: Nomenclature;
  readonly communes: TableCommunes;
  readonly departements: readonly Departement[];
}
