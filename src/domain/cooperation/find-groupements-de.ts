import type { FicheEtablissement } from '../etablissement/fiche';
import type { IndexGroupements } from './index-groupements';

/** Positions of the groups that an establishment or its gestionnaire is a member of, or that its gestionnaire is. */
export function findGroupementsDe(
  { parEntite, parEtablissement, parPropre }: IndexGroupements,
  { numeroFiness, numeroFinessEj }: Pick<FicheEtablissement, 'numeroFiness' | 'numeroFinessEj'>,
): readonly number[] {
  const rangs = new Set(parEtablissement.get(numeroFiness));
  // A list may give the number of an establishment as that of an entity.
  for (const rang of parEntite.get(numeroFiness) ?? []) rangs.add(rang);
  if (numeroFinessEj !== null) {
    for (const rang of parEntite.get(numeroFinessEj) ?? []) rangs.add(rang);
    for (const rang of parPropre.get(numeroFinessEj) ?? []) rangs.add(rang);
  }
  return [...rangs].sort((a, b) => a - b);
}
