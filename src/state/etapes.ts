/** Steps of the method that exist, in the order of the menu. */
export const ETAPES = ['donnees', 'offre', 'scenarios'] as const;
export type Etape = (typeof ETAPES)[number];
