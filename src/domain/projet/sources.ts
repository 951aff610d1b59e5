/** A file makes the offer, or the vintage it is compared with. */
export type RoleSource = 'offre' | 'comparaison';

/** Which of the files read are in use, by key. */
export interface ChoixSources {
  readonly offre: readonly string[];
  readonly comparaison: readonly string[];
  /** true shows the demonstration as long as no file in use brings an establishment. */
  readonly demonstration: boolean;
  /** true keeps closed establishments in the offer, marked; they never enter a computation. */
  readonly fermes: boolean;
}
