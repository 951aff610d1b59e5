/** Demonstration territory (fictitious data), in the order its files are read; paths below `data/`. */
export const FICHIERS_DEMONSTRATION: readonly string[] = [
  'demo/finess-etablissements-geolocalises.csv',
  'demo/finess-entites-juridiques.csv',
  'demo/finess-capacites.csv',
  'demo/ght.csv',
  'demo/indicateurs.csv',
  'demo/population-communes.csv',
];
