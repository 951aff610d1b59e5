import type { Etendue } from '../../../domain/territoire/etendue';
import type { NiveauTerritoire, ParametresBassins } from '../../../domain/territoire/niveau';
import { ETENDUE_TOUTE } from '../../../state/constantes';

/** Ways of choosing a place: the levels, then what is listed, drawn or around a point. */
export const GENRES_CHOIX = [
  'departement',
  'region',
  'epci',
  'bassin',
  'ght',
  'commune',
  'codes',
  'dessin',
  'rayon',
] as const;
export type GenreChoix = (typeof GENRES_CHOIX)[number];

export function isNiveau(genre: GenreChoix): genre is NiveauTerritoire {
  return genre !== 'codes' && genre !== 'dessin' && genre !== 'rayon';
}

/** How the extent was chosen, the narrowest of its conditions first; by département when nothing is. */
export function genreDe({ territoire, epcis, communes }: Etendue): GenreChoix {
  if (territoire !== null) return territoire.genre;
  if (communes.length > 0) return 'commune';
  return epcis.length > 0 ? 'epci' : 'departement';
}

/** Codes of a level that the extent holds. */
export function codesDe(etendue: Etendue, niveau: NiveauTerritoire): readonly string[] {
  switch (niveau) {
    case 'departement':
      return etendue.departements;
    case 'epci':
      return etendue.epcis;
    case 'commune':
      return etendue.communes;
    default:
      return etendue.territoire?.genre === niveau ? etendue.territoire.codes : [];
  }
}

/** The extent made of territories of one level; everything when there are none. */
export function etendueDe(
  niveau: NiveauTerritoire,
  codes: readonly string[],
  bassins: ParametresBassins,
): Etendue {
  const tries = [...codes].sort();
  switch (niveau) {
    case 'departement':
      return { ...ETENDUE_TOUTE, departements: tries };
    case 'epci':
      return { ...ETENDUE_TOUTE, epcis: tries };
    case 'commune':
      return { ...ETENDUE_TOUTE, communes: tries };
    case 'bassin':
      return {
        ...ETENDUE_TOUTE,
        territoire: tries.length === 0 ? null : { genre: niveau, bassins, codes: tries },
      };
    case 'region':
    case 'ght':
      return { ...ETENDUE_TOUTE, territoire: tries.length === 0 ? null : { genre: niveau, codes: tries } };
  }
}

/** `codes` with one added, or taken away. */
export function toggleCode(codes: readonly string[], code: string): readonly string[] {
  return codes.includes(code) ? codes.filter((autre) => autre !== code) : [...codes, code];
}
