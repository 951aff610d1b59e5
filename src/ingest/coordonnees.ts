import { lireNombre, nettoyer } from './champs';
import type { Colonnes } from './colonnes';

/** Coordinates of a record with what is known of their system; "" lets the département decide. */
export function lireCoordonnees(
  champs: readonly string[],
  c: Colonnes,
  noms: readonly string[],
): { readonly x: string; readonly y: string; readonly source: string; readonly colonne: string } {
  const lire = (rang: number | undefined): string => (rang === undefined ? '' : nettoyer(champs[rang] ?? ''));
  const projection = lire(c.projection);
  const paires = [
    [c.longitude, c.latitude, 'EPSG:4326'],
    [c.x, c.y, projection],
    [c.xLambert, c.yLambert, 'LAMBERT_93'],
  ] as const;
  for (const [rangX, rangY, source] of paires) {
    const x = lire(rangX);
    const y = lire(rangY);
    if (x === '' && y === '') continue;
    // Columns called longitude and latitude sometimes hold projected metres.
    const metres = source === 'EPSG:4326' && (Math.abs(lireNombre(x)) > 180 || Math.abs(lireNombre(y)) > 90);
    return { x, y, source: metres ? projection : source, colonne: noms[rangX ?? -1] ?? 'x' };
  }
  const point = /^\[?\s*(-?\d+[.,]\d+)\s*[,; ]\s*(-?\d+[.,]\d+)\s*\]?$/.exec(lire(c.point));
  const colonne = noms[c.point ?? c.longitude ?? c.x ?? c.xLambert ?? -1] ?? 'x';
  if (!point) return { x: '', y: '', source: '', colonne };
  return { x: point[2] as string, y: point[1] as string, source: 'EPSG:4326', colonne };
}
