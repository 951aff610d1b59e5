import { type BornesAge, readTrancheAge } from '../../domain/table/read-tranche-age';
import { simplifierNom } from '../../domain/table/simplifier-nom';
import { type ColonnesTable, colonnesDe } from './contrat';

export interface ColonneTranche {
  readonly colonne: number;
  readonly nom: string;
  readonly bornes: BornesAge;
}

const NOTRES: readonly (readonly [champ: string, bornes: BornesAge])[] = [
  ['moins20', { min: 0, max: 19 }],
  ['de20a59', { min: 20, max: 59 }],
  ['de60a74', { min: 60, max: 74 }],
  ['plus75', { min: 75, max: null }],
];

/**
 * Columns of a wide table to be added up, and the census they are of (null unknown). INSEE files put several
 * censuses side by side, and the whole population beside each sex: the newest census is kept, and sexes only
 * when the whole is not given.
 */
export function choisirColonnes(colonnes: ColonnesTable): {
  readonly tranches: readonly ColonneTranche[];
  readonly annee: number | null;
} {
  const toutes = [
    ...colonnesDe(colonnes, 'tranche').flatMap(({ nom, colonne }) => {
      const bornes = readTrancheAge(nom);
      return bornes === null ? [] : [{ nom, colonne, bornes }];
    }),
    ...NOTRES.flatMap(([champ, bornes]) =>
      colonnesDe(colonnes, champ).map(({ nom, colonne }) => ({ nom, colonne, bornes })),
    ),
  ].map((tranche) => ({ ...tranche, ...analyserNom(tranche.nom) }));
  const annee = toutes.reduce<number | null>(
    (plus, tranche) => (tranche.annee !== null && tranche.annee > (plus ?? 0) ? tranche.annee : plus),
    null,
  );
  const duMillesime = toutes.filter((tranche) => tranche.annee === annee);
  const ensemble = duMillesime.filter(({ sexe }) => !sexe);
  return { tranches: ensemble.length > 0 ? ensemble : duMillesime, annee };
}

/** "P21_H1529" → 2021, one sex; "Femmes 15-29 ans" → one sex. Complementary counts (C21_…) are of a part of the people. */
function analyserNom(nom: string): { readonly annee: number | null; readonly sexe: boolean } {
  const insee = /^[pc](\d\d)(pop|h|f)\d/.exec(simplifierNom(nom));
  if (insee) return { annee: 2000 + Number(insee[1]), sexe: insee[2] !== 'pop' };
  const annee = /\b((?:19|20)\d\d)\b/.exec(nom.replaceAll('_', ' '))?.[1];
  return {
    annee: annee === undefined ? null : Number(annee),
    sexe: /\b(?:hommes?|femmes?|masculin|feminin|[hf])(?=[\b\d _-]|$)/i.test(
      nom.normalize('NFD').replace(/[\u0300-\u036f]/g, ''),
    ),
  };
}
