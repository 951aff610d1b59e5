/** Proportional symbols let the colour under them be seen. */
export const OPACITE_SYMBOLES = 0.72;

/** Colours of territories: whole on the plain ground, so that they are those of the legend; over a network basemap it shows through. */
export function opaciteTerritoires(fondIgn: boolean): number {
  return fondIgn ? 0.72 : 1;
}

/** Share of it while the tiles are those of another map. */
export const PART_ATTENTE = 0.25;
