import type { Projet } from './projet';

/** What keeps projects in the browser. Every method may reject with an `ErreurDepot`. */
export interface Depot {
  /** Projects kept, last modified first. */
  lister(): Promise<readonly ResumeProjet[]>;
  /** The record as it was written, to be checked by `repairProjet`; null when there is none. */
  lire(id: string): Promise<ProjetGarde | null>;
  lireSource(id: string, cle: string): Promise<Blob | null>;
  /**
   * Writes the project and the sources it does not hold yet, and forgets those the project no longer names:
   * all in one transaction, so that a tab killed meanwhile leaves the former state or the new one. A project
   * written by someone else since `revision` is left as it is.
   */
  ecrire(demande: DemandeEcriture): Promise<ResultatEcriture>;
  supprimer(id: string): Promise<void>;
  /** Forgets everything, the database included. */
  effacerTout(): Promise<void>;
  /** Small records that belong to no project. */
  lireMeta(cle: CleMeta): Promise<unknown>;
  ecrireMeta(cle: CleMeta, valeur: unknown): Promise<void>;
  /** Reads and deletes in one transaction: only one reader gets it. */
  prendreMeta(cle: CleMeta): Promise<unknown>;
}

/** `profils`: mappings of every project; `passage`: what the other document has to open. */
export type CleMeta = 'profils' | 'passage';

export interface ResumeProjet {
  readonly id: string;
  readonly nom: string;
  /** ISO date and time. */
  readonly modifieLe: string;
  /** Names of its files. */
  readonly sources: readonly string[];
  /** Size of its files. */
  readonly octets: number;
}

export interface ProjetGarde {
  /** As it was written, by this version or another. */
  readonly brut: unknown;
  /** Grows at each writing. */
  readonly revision: number;
}

export interface DemandeEcriture {
  readonly projet: Projet;
  /** Bytes by key; only those that are not kept yet are written. */
  readonly sources: ReadonlyMap<string, Blob>;
  /** Revision this state was made from; 0 for a project never written. */
  readonly revision: number;
}

export type ResultatEcriture =
  | { readonly issue: 'ecrit'; readonly revision: number }
  /** Someone else wrote `revision` meanwhile: nothing was changed. */
  | { readonly issue: 'conflit'; readonly revision: number };

/** `plein`: no room left; `refuse`: the browser keeps nothing here (private mode, policy). */
export type RaisonDepot = 'plein' | 'refuse' | 'inconnue';

export class ErreurDepot extends Error {
  readonly raison: RaisonDepot;

  constructor(raison: RaisonDepot, message: string) {
    super(message);
    this.name = 'ErreurDepot';
    this.raison = raison;
  }
}
