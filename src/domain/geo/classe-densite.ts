/** Density classes of the travel-time model (method D.3), from the emptiest to the densest. */
export const CLASSE_RURALE = 0;
export const CLASSE_INTERMEDIAIRE = 1;
export const CLASSE_DENSE = 2;
export type ClasseDensite = typeof CLASSE_RURALE | typeof CLASSE_INTERMEDIAIRE | typeof CLASSE_DENSE;

/** Inhabitants per km² from which a commune is no longer rural or mixed. */
export const SEUIL_INTERMEDIAIRE_HAB_KM2 = 500;
/** Inhabitants per km² above which a commune is dense. */
export const SEUIL_DENSE_HAB_KM2 = 4000;

/** Class of a commune; an unknown density (NaN) counts as rural, the commonest case. */
export function classeDensite(habKm2: number): ClasseDensite {
  if (habKm2 > SEUIL_DENSE_HAB_KM2) return CLASSE_DENSE;
  if (habKm2 >= SEUIL_INTERMEDIAIRE_HAB_KM2) return CLASSE_INTERMEDIAIRE;
  return CLASSE_RURALE;
}
