import type { NiveauTerritoire } from '../territoire/niveau';
import type { ReferencesTaux } from './compute-references';
import type { ChoixReference, GenreReference } from './table-equipement';

/** Where a territory stands. */
export interface SituationTerritoire {
  /** Codes, "" unknown. */
  readonly departement: string;
  readonly region: string;
}

/** The reference of each territory. */
export interface ReferenceChoisie {
  readonly genre: GenreReference | null;
  /** Rank in the references of a territory, -1 when it has none known. */
  readonly rangDe: (situation: SituationTerritoire) => number;
}

/** References of a kind that a level is too wide for: a territory is not compared with itself. */
const TROP_ETROITES: { readonly [niveau in NiveauTerritoire]?: readonly GenreReference[] } = {
  region: ['region', 'departement'],
  departement: ['departement'],
};

const ORDRE: readonly GenreReference[] = ['utilisateur', 'publiee', 'nation', 'region', 'departement'];

/**
 * The reference asked for, else nothing; `automatique` takes the first known of: the user's value, the published one,
 * the nation, the région, the département of the loaded data. The user's value stands for the published one.
 */
export function chooseReference(
  connues: ReferencesTaux,
  choix: ChoixReference,
  niveau: NiveauTerritoire,
): ReferenceChoisie {
  const valeur = (rang: number): number | null => connues.references[rang]?.valeur ?? null;
  const rangDe = (genre: GenreReference, { departement, region }: SituationTerritoire): number => {
    switch (genre) {
      case 'departement':
        return connues.departements.get(departement) ?? -1;
      case 'region':
        return connues.regions.get(region) ?? -1;
      default:
        return connues[genre];
    }
  };
  const ecartees = TROP_ETROITES[niveau] ?? [];
  const estConnue = (genre: GenreReference): boolean => {
    if (ecartees.includes(genre)) return false;
    if (genre === 'departement')
      return [...connues.departements.values()].some((rang) => valeur(rang) !== null);
    if (genre === 'region') return [...connues.regions.values()].some((rang) => valeur(rang) !== null);
    return valeur(connues[genre]) !== null;
  };
  const voulus = choix === 'automatique' ? ORDRE : choix === 'publiee' ? ORDRE.slice(0, 2) : [choix];
  const genre = voulus.find(estConnue) ?? null;
  return {
    genre,
    rangDe: (situation) => {
      const rang = genre === null ? -1 : rangDe(genre, situation);
      return valeur(rang) === null ? -1 : rang;
    },
  };
}
