/**
 * Steps of the method that exist, in the order of the menu. Step 1 is read in several ways: the offer, the
 * gestionnaires, maps of territories, the gaps, the portrait; `evolution` compares two vintages of the offer.
 */
export const ETAPES = [
  'donnees',
  'offre',
  'gestionnaires',
  'territoires',
  'manques',
  'portrait',
  'evolution',
  'cooperations',
  'scenarios',
] as const;
export type Etape = (typeof ETAPES)[number];
