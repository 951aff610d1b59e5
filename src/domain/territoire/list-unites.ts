import { GENRES_COMMUNE } from './commune';
import type { Socle } from './socle';

const PLAINE = GENRES_COMMUNE.indexOf('commune');

/**
 * Rows inhabitants are added up by: the communes, but for a city known by its arrondissements these, which may be in
 * different territories. Communes without a point are there too.
 */
export function listUnites({ contexte: { communes }, mailles }: Socle): readonly number[] {
  const lignes = new Set(mailles.lignes);
  const villes = new Set<number>();
  for (const ligne of lignes) {
    const parent = communes.parent[ligne] as number;
    if (parent >= 0) villes.add(parent);
  }
  const unites: number[] = [];
  for (let i = 0; i < communes.nombre; i += 1)
    if (lignes.has(i) || (communes.genre[i] === PLAINE && !villes.has(i))) unites.push(i);
  return unites;
}
