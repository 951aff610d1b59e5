import type { ReferencePubliee } from '../../domain/equipement/reference-publiee';
import type { ParametresTemps } from '../../domain/geo/temps-trajet';
import type { Contours, FondContours } from '../../domain/territoire/build-contours';
import type { Etendue, EtendueResolue } from '../../domain/territoire/etendue';
import type { Decoupage, ReglagesNiveau } from '../../domain/territoire/niveau';
import type { Socle } from '../../domain/territoire/socle';
import type { Cadence } from '../../ingest/cadence';
import type { SuiviQuestion } from '../questions-api';
import type { EtatSession } from '../session';

/** What an answer is made with; everything it gives is kept for the session and shared by all the answers. */
export interface Moyens {
  readonly session: EtatSession;
  /** Rows of a view in its order, null when the view is of a former offer. */
  readonly lignesVue: (version: number) => Uint32Array | null;
  readonly socle: (temps: ParametresTemps) => Promise<Socle>;
  readonly decoupage: (niveau: ReglagesNiveau, temps: ParametresTemps) => Promise<Decoupage>;
  /** Outlines of a level, official or put together from cells. */
  readonly contours: (decoupage: Decoupage, temps: ParametresTemps) => Promise<Contours>;
  readonly fondContours: (temps: ParametresTemps) => Promise<FondContours>;
  readonly etendue: (etendue: Etendue, temps: ParametresTemps) => Promise<EtendueResolue>;
  /** Shipped national rates of equipment. */
  readonly referencesTaux: () => Promise<readonly ReferencePubliee[]>;
  /** For long work: `if (cadence.due) await cadence.souffler()`. */
  readonly cadence: Cadence;
  /** Throws once a newer question of the same name was asked. */
  readonly verifier: () => void;
  readonly suivre: SuiviQuestion;
}

/** One question, answered. */
export type Repondeur<D, R> = (moyens: Moyens, demande: D) => Promise<R>;
