import { TABLES } from './champs';
import type { GenreTable } from './correspondance';

/**
 * Requirements of a kind that a set of fields does not meet; each as the sets of fields, any one of which would
 * meet it (those already there left out).
 */
export function findManques(
  genre: GenreTable,
  presents: ReadonlySet<string>,
): readonly (readonly (readonly string[])[])[] {
  return TABLES[genre].exigences
    .filter((choix) => !choix.some((champs) => champs.every((champ) => presents.has(champ))))
    .map((choix) => choix.map((champs) => champs.filter((champ) => !presents.has(champ))));
}
