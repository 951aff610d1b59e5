/** Widest white-spot threshold of the slider, minutes. */
export const SEUIL_MAX_MIN = 120;
