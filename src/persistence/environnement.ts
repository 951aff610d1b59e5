import type { Depot } from './depot';

/** Everything the project needs of the browser, injected. */
export interface EnvironnementProjets {
  readonly depot: Depot;
  readonly verrous: Verrous;
  readonly espace: Espace;
  /** Name of the copy made of a project, in the user's language. */
  nommerCopie(nom: string): string;
}

/** Who may write a project: one tab at a time. */
export interface Verrous {
  /** null when another tab holds it. */
  prendre(id: string, surveillance: SurveillanceVerrou): Promise<Verrou | null>;
  /** Asks the other tab to write what it has left, then takes its place. */
  forcer(id: string, surveillance: SurveillanceVerrou): Promise<Verrou>;
}

export interface SurveillanceVerrou {
  /** Another tab is about to take over: write what is left. */
  surDemande(): Promise<void>;
  /** Another tab writes from now on. */
  surPerte(): void;
}

export interface Verrou {
  rendre(): void;
}

/** Room of this site in the browser. */
export interface Espace {
  /** Bytes; null when the browser does not say. */
  estimer(): Promise<{ readonly utilise: number; readonly quota: number } | null>;
  /** Asks the browser to keep it when it needs room. */
  persister(): Promise<boolean>;
  /** Forgets the small settings kept beside the projects (sizes of the panels). */
  oublierReglages(): void;
}
