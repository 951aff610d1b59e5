import type { Offre } from '../domain/etablissement/offre';
import type { TableCommunes } from '../domain/territoire/commune';
import type { ProgressionLecture, RapportFichier } from './contrat';

/** What stays in memory of the files read so far, so that later files can be joined to them. Opaque outside `ingest`. */
export interface SourcesChargees {
  readonly lots: readonly unknown[];
}

/** Outcome of an import: the new offer (all sources joined), the communes in force, one account per loaded file. */
export interface ResultatLecture {
  readonly sources: SourcesChargees;
  readonly offre: Offre;
  /** The shipped table, or the one made from the user's official coordinates or contours. */
  readonly communes: TableCommunes;
  /** Accounts of all files tried, refused ones included (they left the offer unchanged), in the order given. */
  readonly rapports: readonly RapportFichier[];
}

export interface OptionsLecture {
  readonly signal?: AbortSignal;
  readonly surProgression?: (progression: ProgressionLecture) => void;
}
