import type { ChampTable } from './champ-table';
import { GENRES_TABLE, type GenreTable } from './correspondance';
import { findManques } from './find-manques';
import { matchNom } from './match-nom';
import { simplifierNom } from './simplifier-nom';

/** What a header says by its known names alone, if it is one of this kind of table. */
export interface EnteteReconnu {
  readonly genre: GenreTable;
  /** Field by column. */
  readonly champs: ReadonlyMap<number, ChampTable>;
  /** Columns recognised, those this kind needs or that only it has counting for more. */
  readonly points: number;
  /** true when nothing required is missing. */
  readonly complet: boolean;
  /** true when a name that only this kind has was met. */
  readonly distinctif: boolean;
}

const POINTS_DISTINCTIF = 4;
const POINTS_ATTENDU = 2;

/** Kinds a header may be of, best first; only those with a column recognised. */
export function recognizeEntete(noms: readonly string[]): readonly EnteteReconnu[] {
  return GENRES_TABLE.map((genre) => recognizeGenre(genre, noms))
    .filter(({ champs }) => champs.size > 0)
    .sort((a, b) => Number(b.complet) - Number(a.complet) || b.points - a.points);
}

/** Known names of one kind; a field that one column alone may hold goes to the best name. */
export function recognizeGenre(genre: GenreTable, noms: readonly string[]): EnteteReconnu {
  const candidats = noms
    .flatMap((nom, colonne) =>
      matchNom(genre, nom).map((trouve) => ({ ...trouve, colonne, simple: simplifierNom(nom) })),
    )
    .sort(
      (a, b) =>
        a.rang - b.rang || (a.simple < b.simple ? 1 : a.simple > b.simple ? -1 : a.colonne - b.colonne),
    );
  const champs = new Map<number, ChampTable>();
  const pris = new Set<string>();
  let distinctif = false;
  let points = 0;
  const attendus = new Set(findManques(genre, new Set()).flat(2));
  for (const { champ, colonne, simple } of candidats) {
    if (champs.has(colonne) || (pris.has(champ.id) && !champ.multiple)) continue;
    champs.set(colonne, champ);
    pris.add(champ.id);
    const propre = champ.distinctif && !champ.faibles.includes(simple);
    distinctif ||= propre;
    points += propre ? POINTS_DISTINCTIF : attendus.has(champ.id) ? POINTS_ATTENDU : 1;
  }
  return { genre, champs, points, complet: findManques(genre, pris).length === 0, distinctif };
}
