/** Steps of the method that exist, in the order of the menu; `evolution` compares two vintages of the offer. */
export const ETAPES = ['donnees', 'offre', 'evolution', 'cooperations', 'scenarios'] as const;
export type Etape = (typeof ETAPES)[number];
