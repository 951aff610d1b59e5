/**
 * When a figure of a portrait is worth a sentence. These are reading aids of this project, not standards: each
 * sentence gives the figure and what it is compared with.
 */

/** A rate is told apart from its reference beyond this relative gap, with at least so many places of gap. */
export const ECART_TAUX = 0.1;
export const PLACES_MIN = 10;

/** Coefficient of variation over the territories of the level from which they are said to be unequal. */
export const VARIATION_FORTE = 0.35;

/** A service is far when at least this share of the inhabitants concerned is beyond the threshold, near under the other. */
export const PART_LOIN = 0.1;
export const PART_PROCHE = 0.01;

/** Relative gap between the median reach here and that of everything loaded. */
export const ECART_ACCES = 0.1;

/** Relative gap between the share of the 75 and over here and in France. */
export const ECART_AGE = 0.1;

/** Shares of the ESMS far from a town. */
export const PART_ISOLES = 0.2;
export const PART_ISOLES_RARE = 0.02;
/** Under so many ESMS or gestionnaires a share says nothing. */
export const NOMBRE_MIN = 5;

/** Shares of the gestionnaires. */
export const PART_PETITS = 0.5;
export const PART_MONO = 0.5;
/** Share of the places held by the first gestionnaire. */
export const PART_CONCENTRATION = 0.3;

/** Share of the inhabitants whose nearest GHT hospital is of one same GHT. */
export const PART_GHT = 0.8;
