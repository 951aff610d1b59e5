import type { TableCommunes } from './commune';

/** Row of the commune in force: the one an arrondissement, déléguée or associée belongs to, else the row itself; -1 for -1. */
export function readRattachement({ parent }: Pick<TableCommunes, 'parent'>, ligne: number): number {
  const haut = ligne < 0 ? -1 : (parent[ligne] as number);
  return haut < 0 ? ligne : haut;
}
