import type { Groupement } from './groupement';

/**
 * Groups told by several sources, each once, by id. Two tellings are of one group when they have the same id,
 * or when they are living GHT with the same single support (an établissement support carries one GHT only).
 * The best telling stands: members known before unknown, then the newest source (one without date is the
 * oldest), then the most members; the others only fill what it leaves unknown. A GHT keeps the number FINESS
 * gives it. The result does not depend on the order of the sources.
 */
export function mergeGroupements(recits: readonly Groupement[]): readonly Groupement[] {
  const uns = mergeParCle(recits, ({ id }) => id);
  return [...mergeParCle(uns, keyOfGht)].sort((a, b) => compareTextes(a.id, b.id));
}

function mergeParCle(
  groupements: readonly Groupement[],
  cleDe: (groupement: Groupement) => string,
): readonly Groupement[] {
  const parCle = new Map<string, Groupement[]>();
  for (const groupement of groupements) {
    const cle = cleDe(groupement);
    const deja = parCle.get(cle);
    if (deja === undefined) parCle.set(cle, [groupement]);
    else deja.push(groupement);
  }
  return [...parCle.values()].map(mergeRecits);
}

function keyOfGht({ id, genre, membres, dateFermeture }: Groupement): string {
  const supports = membres.filter(({ role }) => role === 'support');
  const unique = genre === 'ght' && dateFermeture === null && supports.length === 1;
  return unique ? `support:${supports[0]?.numeroFiness}` : `id:${id}`;
}

function mergeRecits(recits: readonly Groupement[]): Groupement {
  const [meilleur, ...autres] = recits.toSorted((a, b) => compareRecits(b, a));
  if (meilleur === undefined) throw new Error('got no telling of a group, expected one at least');
  if (autres.length === 0) return meilleur;
  const ordre = [meilleur, ...autres];
  const first = <Valeur>(lire: (g: Groupement) => Valeur | null): Valeur | null =>
    ordre.map(lire).find((valeur) => valeur !== null) ?? null;
  const officiel = ordre.find(({ numeroGcc }) => /^\d{11}$/.test(numeroGcc ?? '')) ?? meilleur;
  return {
    ...meilleur,
    id: officiel.id,
    numeroGcc: officiel.numeroGcc ?? first((g) => g.numeroGcc),
    famille: first((g) => g.famille),
    numeroFinessEj: first((g) => g.numeroFinessEj),
    statut: first((g) => g.statut),
    support: first((g) => g.support),
    dateCreation: first((g) => g.dateCreation),
  };
}

function compareRecits(a: Groupement, b: Groupement): number {
  return (
    Number(a.membres.length > 0) - Number(b.membres.length > 0) ||
    compareTextes(a.source.date ?? '', b.source.date ?? '') ||
    a.membres.length - b.membres.length ||
    compareTextes(JSON.stringify(a), JSON.stringify(b))
  );
}

function compareTextes(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
