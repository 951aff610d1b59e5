/** One result of a search. */
export interface Trouve {
  readonly genre: 'etablissement' | 'gestionnaire' | 'commune';
  /** Row in the establishments, in the entities or in the communes. */
  readonly ligne: number;
}
