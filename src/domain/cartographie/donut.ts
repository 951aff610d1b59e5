import type { Composition, PartDonut } from './schema-tuiles';

/** Size steps of a donut by number of establishments (lower bounds). */
export const PALIERS_DONUT = [2, 10, 50, 200, 1000] as const;

/**
 * Lower bounds of the levels of a share, 1 to 4, and what an arc of each level stands for. They are
 * uneven because seven families share a ring: most shares of a large cluster lie under a quarter.
 */
const SEUILS = [0.04, 0.1, 0.2, 0.38] as const;
const REPRESENTANTS = [0, 0.07, 0.15, 0.28, 0.6] as const;

/** Rank of the size step of a cluster of `nombre` establishments. */
export function palierDonut(nombre: number): number {
  let palier = 0;
  for (let k = 1; k < PALIERS_DONUT.length; k += 1) {
    if (nombre >= (PALIERS_DONUT[k] ?? 0)) palier = k;
  }
  return palier;
}

/**
 * Key of the donut of a composition: size step, then the level (0 to 4) of each kind. Four levels, so that a
 * whole country needs a few dozen images rather than one per cluster; a kind that is present in a visible
 * share keeps at least a thin arc. `nombre` sets the size when the cluster counts more than its composition.
 */
export function cleDonut(composition: Composition, nombre?: number): string {
  let total = 0;
  for (const effectif of composition) total += effectif;
  let niveaux = '';
  for (const effectif of composition) {
    const part = total === 0 ? 0 : effectif / total;
    niveaux += String(SEUILS.filter((seuil) => part >= seuil).length);
  }
  return `${palierDonut(nombre ?? total)}-${niveaux}`;
}

/** Size step and arcs of a key; the parts sum to 1. */
export function lireCleDonut(cle: string): { readonly palier: number; readonly parts: readonly PartDonut[] } {
  const [palier = '0', niveaux = ''] = cle.split('-');
  const poids = [...niveaux].map((niveau) => REPRESENTANTS[Number(niveau)] ?? 0);
  let total = 0;
  for (const valeur of poids) total += valeur;
  const parts: PartDonut[] = [];
  for (const [rang, valeur] of poids.entries()) {
    if (valeur > 0) parts.push({ rang, part: valeur / total });
  }
  return { palier: Number(palier), parts };
}
