import type { ControleContours } from '../domain/territoire/controle-contours';
import type { Reference } from '../reference/contrat';
import type { Cadence } from './cadence';
import type { Degzipper } from './degzipper-natif';
import type { ResolveurCommunes } from './resolveur';
import type { Suivi } from './suivi';

/** What every reader of one import shares. */
export interface ContexteLecture {
  readonly reference: Reference;
  readonly resolveur: ResolveurCommunes;
  readonly controle: ControleContours;
  readonly cadence: Cadence;
  readonly suivi: Suivi;
  /** The platform's gunzip, null when there is only ours. */
  readonly degzipper: Degzipper | null;
  /** Takes back the bytes a reader is done with, which it must not read again. */
  readonly rendre: (octets: Uint8Array) => void;
}
