import type { IdService } from '../acces/services';
import type { Contexte } from '../etablissement/contexte';
import { findTexte } from '../shared/find-texte';
import { findCommune } from '../territoire/commune';
import type { Hypothese } from './hypothese';

/** Suppositions brought to the loaded data: rows of the offer and of the table of communes. */
export interface HypothesesResolues {
  readonly fermes: ReadonlySet<number>;
  /** Commune an establishment is supposed to move to. */
  readonly communes: ReadonlyMap<number, number>;
  readonly places: ReadonlyMap<number, number>;
  readonly ouvertures: readonly {
    readonly service: IdService;
    readonly commune: number;
    readonly places: number;
  }[];
}

/** Those that name an establishment or a commune that is not loaded change nothing. */
export function resolveHypotheses(
  { offre, communes }: Pick<Contexte, 'offre' | 'communes'>,
  hypotheses: readonly Hypothese[],
): HypothesesResolues {
  const fermes = new Set<number>();
  const deplacements = new Map<number, number>();
  const places = new Map<number, number>();
  const ouvertures: HypothesesResolues['ouvertures'][number][] = [];
  for (const hypothese of hypotheses) {
    if (hypothese.genre === 'ouvrir') {
      const commune = findCommune(communes, hypothese.commune);
      if (commune >= 0) ouvertures.push({ service: hypothese.service, commune, places: hypothese.places });
      continue;
    }
    const { numeroFiness, nombre } = offre.etablissements;
    const i = findTexte(numeroFiness, nombre, hypothese.numeroFiness);
    if (i < 0) continue;
    if (hypothese.genre === 'fermer') fermes.add(i);
    else if (hypothese.genre === 'redimensionner') places.set(i, hypothese.places);
    else {
      const commune = findCommune(communes, hypothese.commune);
      if (commune >= 0) deplacements.set(i, commune);
    }
  }
  return { fermes, communes: deplacements, places, ouvertures };
}
