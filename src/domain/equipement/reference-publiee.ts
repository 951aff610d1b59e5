/** A national value of the shipped table. */
export interface ReferencePubliee {
  /** Id of the catalogue of rates. */
  readonly taux: string;
  /** Places per 1,000 inhabitants of the band. */
  readonly valeur: number;
  readonly annee: string;
  readonly perimetre: 'france' | 'metropole';
  /** true when worked out from a published stock and the INSEE estimates, not published as a rate. */
  readonly calculee: boolean;
  readonly source: string;
}
