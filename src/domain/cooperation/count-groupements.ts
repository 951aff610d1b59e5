import type { FamilleCooperation } from '../scoring/scenario';
import { FAMILLES_COOPERATION } from '../scoring/scenario';
import { BIT_FAMILLE, BIT_GENRE } from './evaluate-groupements';
import { GENRES_GROUPEMENT, type GenreGroupement } from './groupement';
import type { IndexGroupements } from './index-groupements';

/** How many groups each choice of the filter would keep, under the other choices. */
export interface ComptesGroupements {
  readonly parGenre: readonly { readonly genre: GenreGroupement; readonly nombre: number }[];
  readonly parFamille: readonly {
    readonly famille: FamilleCooperation | 'inconnue';
    readonly nombre: number;
  }[];
  readonly dansLeTerritoire: number;
  readonly avecMembres: number;
}

export function countGroupements(
  index: IndexGroupements,
  refus: Uint8Array,
  touche: Uint8Array,
): ComptesGroupements {
  const genres = new Map<GenreGroupement, number>();
  const familles = new Map<FamilleCooperation | 'inconnue', number>();
  let dansLeTerritoire = 0;
  let avecMembres = 0;
  for (const [rang, { groupement }] of index.groupements.entries()) {
    const bits = refus[rang] as number;
    if ((bits & ~BIT_GENRE) === 0) genres.set(groupement.genre, (genres.get(groupement.genre) ?? 0) + 1);
    if ((bits & ~BIT_FAMILLE) === 0) {
      const famille = groupement.famille ?? 'inconnue';
      familles.set(famille, (familles.get(famille) ?? 0) + 1);
    }
    // A group that passes one of these two would not be refused for it.
    if (bits === 0 && touche[rang] === 1) dansLeTerritoire += 1;
    if (bits === 0 && groupement.membres.length > 0) avecMembres += 1;
  }
  return {
    parGenre: GENRES_GROUPEMENT.flatMap((genre) => {
      const nombre = genres.get(genre);
      return nombre === undefined ? [] : [{ genre, nombre }];
    }),
    parFamille: [...FAMILLES_COOPERATION, 'inconnue' as const].flatMap((famille) => {
      const nombre = familles.get(famille);
      return nombre === undefined ? [] : [{ famille, nombre }];
    }),
    dansLeTerritoire,
    avecMembres,
  };
}

/** FINESS numbers that the groups at these positions name and that no loaded establishment answers to. */
export function countMembresAbsents(index: IndexGroupements, positions: Uint32Array): number {
  const absents = new Set<string>();
  for (const rang of positions) {
    for (const { membre, lignes } of index.groupements[rang]?.membres ?? [])
      if (lignes.length === 0) absents.add(membre.numeroFiness);
  }
  return absents.size;
}
