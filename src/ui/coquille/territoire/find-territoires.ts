import { normaliserTexte } from '../../scenarios/normaliser-texte';
import type { TerritoireOffert } from './use-liste-territoires';

/**
 * Territories whose name or code is looked for: the chosen ones first while nothing is typed, then names that begin
 * with the text, then the others, each by name.
 */
export function findTerritoires(
  territoires: readonly TerritoireOffert[],
  choisis: readonly string[],
  texte: string,
): readonly TerritoireOffert[] {
  const cherche = normaliserTexte(texte.trim());
  const rang = ({ code, nom }: TerritoireOffert): number => {
    if (cherche === '') return choisis.includes(code) ? 0 : 1;
    if (code.toLowerCase() === cherche) return 0;
    const normalise = normaliserTexte(nom);
    if (normalise.startsWith(cherche)) return 1;
    if (normalise.split(/[^a-z0-9]+/).some((mot) => mot.startsWith(cherche))) return 2;
    return normalise.includes(cherche) || code.toLowerCase().startsWith(cherche) ? 3 : -1;
  };
  return territoires
    .map((territoire) => ({ territoire, rang: rang(territoire) }))
    .filter((trouve) => trouve.rang >= 0)
    .sort((a, b) => a.rang - b.rang || a.territoire.nom.localeCompare(b.territoire.nom, 'fr'))
    .map(({ territoire }) => territoire);
}
