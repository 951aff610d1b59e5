/** What is unknown: grey, hatched, never on a scale. */
export const COULEUR_INCONNU = '#E3E6E9';
export const TRAIT_INCONNU = '#9AA2A9';

/** Symbols proportional to a value, over the colours; the second one for negative values. */
export const COULEUR_SYMBOLES = '#8E1F5F';
/** Around them, so that they stand out on dark colours as on light ones. */
export const TRAIT_SYMBOLES = '#FFFFFF';
export const COULEUR_SYMBOLES_NEGATIFS = '#FFFFFF';
