import { GENRES_CHANGEMENT, type GenreChangement } from '../../domain/comparaison/changement';

/** One thing the map has drawn of the changes, read back from what is on screen. */
export type ElementChangement =
  | { readonly genre: 'changement'; readonly id: number; readonly changement: number }
  | {
      readonly genre: 'amas';
      readonly id: number;
      readonly composition: readonly number[];
      readonly donut: string;
      readonly pile: boolean;
    };

/** What the legend lists of the changes drawn. */
export interface LegendeEvolution {
  /** Kinds drawn, alone or in a cluster, in the order of GENRES_CHANGEMENT. */
  readonly genres: readonly { readonly genre: GenreChangement; readonly nombre: number }[];
  readonly amas: { readonly nombre: number; readonly exemple: string } | null;
  readonly piles: number;
  /** Moves drawn as lines. */
  readonly trajets: number;
}

/** Legend of the changes drawn; an element met twice (tile edges) counts once. */
export function construireLegendeEvolution(
  elements: Iterable<ElementChangement>,
  trajets: number,
): LegendeEvolution {
  const vus = new Set<string>();
  const nombres = new Array<number>(GENRES_CHANGEMENT.length).fill(0);
  let nombreAmas = 0;
  let piles = 0;
  let exemple = { donut: '', genres: 0 };
  for (const element of elements) {
    const cle = `${element.genre}-${element.id}`;
    if (vus.has(cle)) continue;
    vus.add(cle);
    if (element.genre === 'changement') {
      nombres[element.changement] = (nombres[element.changement] ?? 0) + 1;
      continue;
    }
    for (const [k, effectif] of element.composition.entries()) nombres[k] = (nombres[k] ?? 0) + effectif;
    nombreAmas += 1;
    if (element.pile) piles += 1;
    const genres = element.composition.filter((effectif) => effectif > 0).length;
    if (genres > exemple.genres) exemple = { donut: element.donut, genres };
  }
  return {
    genres: GENRES_CHANGEMENT.map((genre, k) => ({ genre, nombre: nombres[k] ?? 0 })).filter(
      ({ nombre }) => nombre > 0,
    ),
    amas: nombreAmas === 0 ? null : { nombre: nombreAmas, exemple: exemple.donut },
    piles,
    trajets,
  };
}
