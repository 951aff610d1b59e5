import { PRECISIONS, type SourceReference, type TableCommunes } from '../domain/territoire/commune';
import { deriveApproximations } from '../domain/territoire/derive-approximations';
import type { Lot } from './lot';

const PRECISE = PRECISIONS.indexOf('commune');

/**
 * The shipped table, or one where official coordinates, populations and areas of the user's files replace
 * its own, and approximations are made again from them. Points of a table (the town) are preferred to points inside an outline.
 */
export function deriverCommunes(livree: TableCommunes, lots: readonly Lot[]): TableCommunes {
  const utiles = lots.filter((l) => l.communes !== null).sort(comparer);
  if (utiles.length === 0) return livree;
  const table = {
    ...livree,
    longitude: livree.longitude.slice(),
    latitude: livree.latitude.slice(),
    population: livree.population.slice(),
    precision: livree.precision.slice(),
    superficieKm2: livree.superficieKm2.slice(),
    sources: [...livree.sources, ...utiles.map(citer)],
  };
  const placees = new Uint8Array(livree.nombre);
  for (const { communes } of utiles) {
    if (!communes) continue;
    communes.rang.forEach((rang, k) => {
      table.longitude[rang] = communes.longitude[k] as number;
      table.latitude[rang] = communes.latitude[k] as number;
      table.precision[rang] = PRECISE;
      placees[rang] = 1;
      const population = communes.population[k] as number;
      if (population >= 0) table.population[rang] = population;
      const aire = communes.superficieKm2[k] as number;
      if (!Number.isNaN(aire)) table.superficieKm2[rang] = aire;
    });
  }
  suivreLesParents(livree, table, placees);
  // Communes the files leave out are nearer to their neighbours' official points than to shipped approximations.
  return deriveApproximations(table);
}

/** A déléguée or an arrondissement that stood at its parent's point moves with it. */
function suivreLesParents(livree: TableCommunes, table: TableCommunes, placees: Uint8Array): void {
  for (let rang = 0; rang < livree.nombre; rang += 1) {
    const parent = livree.parent[rang] as number;
    if (parent < 0 || placees[rang] === 1 || placees[parent] === 0) continue;
    const suivait =
      livree.precision[rang] !== PRECISE ||
      (livree.longitude[rang] === livree.longitude[parent] &&
        livree.latitude[rang] === livree.latitude[parent]);
    if (!suivait) continue;
    table.longitude[rang] = table.longitude[parent] as number;
    table.latitude[rang] = table.latitude[parent] as number;
    table.precision[rang] = PRECISE;
  }
}

/** Outlines first so that tables have the last word; then by content, never by order of arrival. */
function comparer(a: Lot, b: Lot): number {
  const genre = Number(a.genre === 'communes') - Number(b.genre === 'communes');
  if (genre !== 0) return genre;
  return a.rapport.empreinte < b.rapport.empreinte ? -1 : 1;
}

function citer(lot: Lot): SourceReference {
  return { producteur: '', jeu: lot.rapport.nom, date: lot.rapport.dateDonnees ?? '', licence: '' };
}
