/** Proportional symbols let the colour under them be seen. */
export const OPACITE_SYMBOLES = 0.72;
