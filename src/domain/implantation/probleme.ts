/**
 * Minutes beyond which nobody is served: a place farther than four hours by road, or no place at all, counts as
 * this much. Keeps means finite where a service does not exist, and searches bounded.
 */
export const PLAFOND_MINUTES = 240;

/**
 * Where sites would help: who is concerned, what they have already, and what each candidate would bring. Only pairs
 * that a candidate would shorten are held, so the size follows what is missing, not candidates times demands.
 */
export interface ProblemeImplantation {
  readonly demandes: number;
  /** Inhabitants concerned of each demand, above 0. */
  readonly poids: Float64Array;
  /** Minutes to the nearest existing place, at most `PLAFOND_MINUTES`. */
  readonly actuel: Float64Array;
  readonly candidats: number;
  /** Pairs of candidate j: `debuts[j] … debuts[j + 1])`. */
  readonly debuts: Uint32Array;
  readonly demande: Uint32Array;
  /** Minutes from the demand to the candidate, shorter than `actuel`. */
  readonly minutes: Float64Array;
}
