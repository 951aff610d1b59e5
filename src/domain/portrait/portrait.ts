import type { CadreTerritorial } from '../territoire/cadre';

export interface DemandePortrait {
  readonly cadre: CadreTerritorial;
  readonly references: Readonly<Record<string, number>>;
  readonly ratiosEtp: Readonly<Record<string, number>>;
  readonly seuilMinutes: number;
}

/** One page on a territory: facts only, worded by i18n. */
export interface Portrait {
  readonly nom: string | null;
  readonly dateDonnees: string | null;
  readonly fictive: boolean;
}
