import type { Groupement } from '../domain/cooperation/groupement';
import type { Offre } from '../domain/etablissement/offre';
import type { Annexe } from '../domain/table/annexes';
import type { TableCommunes } from '../domain/territoire/commune';
import type { ProgressionLecture, RapportFichier } from './contrat';
import type { Degzipper } from './degzipper-natif';

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
  /** Accounts of the files kept earlier, as this new joining leaves them, in the order of `sources`. */
  readonly rapportsAnterieurs: readonly RapportFichier[];
  /** GHT and cooperation groups, each once, by id. */
  readonly groupements: readonly Groupement[];
  readonly annexes: readonly Annexe[];
  readonly nombreFermes: number;
  readonly differences: DifferencesGenerations | null;
}

export const CHAMPS_COMPARES = ['nom', 'categorie', 'gestionnaire', 'commune', 'position', 'places'] as const;

/** Classic and current files on the same establishments: the newest date wins, and this says what differed. */
export interface DifferencesGenerations {
  readonly communs: number;
  readonly seulementClassique: number;
  readonly seulementActuel: number;
  readonly champs: readonly {
    readonly champ: (typeof CHAMPS_COMPARES)[number];
    readonly nombre: number;
    /** At most five. */
    readonly exemples: readonly {
      readonly numeroFiness: string;
      readonly classique: string;
      readonly actuel: string;
    }[];
  }[];
}

export interface OptionsLecture {
  readonly signal?: AbortSignal;
  /** true keeps closed establishments in the offer, marked. */
  readonly fermes?: boolean;
  /** The platform's gunzip, for packed files; ours otherwise. */
  readonly degzipper?: Degzipper;
  readonly surProgression?: (progression: ProgressionLecture) => void;
}
