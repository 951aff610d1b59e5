import type { Scenario } from '../scoring/scenario';
import type { GroupementPartage } from './groupement';
import type { IndexGroupements } from './index-groupements';

/**
 * Living groups that at least two distinct gestionnaires of a scenario share, by themselves or by one of their
 * establishments; those that hold them all first, then by number of gestionnaires, then in the order of the list.
 */
export function findPartages(
  { groupements, parEntite, parEtablissement }: IndexGroupements,
  { gestionnaires, membres }: Pick<Scenario, 'gestionnaires' | 'membres'>,
): readonly GroupementPartage[] {
  const parGroupe = new Map<number, string[]>();
  for (const gestionnaire of new Set(gestionnaires)) {
    for (const rang of parEntite.get(gestionnaire) ?? []) {
      if ((groupements[rang]?.groupement.dateFermeture ?? null) !== null) continue;
      const deja = parGroupe.get(rang);
      if (deja === undefined) parGroupe.set(rang, [gestionnaire]);
      else deja.push(gestionnaire);
    }
  }
  const distincts = new Set(gestionnaires).size;
  const isoles = membres.filter(({ numeroFinessEj }) => numeroFinessEj === null);
  return [...parGroupe]
    .filter(([, partages]) => partages.length >= 2)
    .map(([rang, partages]) => ({
      rang,
      partages,
      // An establishment of no known gestionnaire must be in the group by itself.
      tous:
        partages.length === distincts &&
        isoles.every(({ numeroFiness }) => parEtablissement.get(numeroFiness)?.includes(rang) === true),
    }))
    .sort(
      (a, b) => Number(b.tous) - Number(a.tous) || b.partages.length - a.partages.length || a.rang - b.rang,
    )
    .flatMap(({ rang, partages, tous }) => {
      const groupement = groupements[rang]?.groupement;
      if (groupement === undefined) return [];
      const { id, nom, genre } = groupement;
      return [{ id, nom, genre, gestionnaires: [...partages].sort(), tous }];
    });
}
