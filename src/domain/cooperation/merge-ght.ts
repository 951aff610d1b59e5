import type { Groupement } from './groupement';

/**
 * A GHT read from FINESS and from a list of GHT is one group: an établissement support carries one GHT only.
 * The newest source tells name and members (a source without date is the oldest, then the one that names most
 * members); the number and the id of FINESS are kept. Other groups come back as they are, order included.
 */
export function mergeGht(groupements: readonly Groupement[]): readonly Groupement[] {
  const parSupport = new Map<string, Groupement>();
  for (const groupement of groupements) {
    const support = supportDe(groupement);
    if (support === null) continue;
    const deja = parSupport.get(support);
    parSupport.set(support, deja === undefined ? groupement : mergePair(deja, groupement));
  }
  const rendus = new Set<string>();
  return groupements.flatMap((groupement) => {
    const support = supportDe(groupement);
    if (support === null) return [groupement];
    if (rendus.has(support)) return [];
    rendus.add(support);
    return [parSupport.get(support) ?? groupement];
  });
}

function supportDe({ genre, membres, dateFermeture }: Groupement): string | null {
  if (genre !== 'ght' || dateFermeture !== null) return null;
  const supports = membres.filter(({ role }) => role === 'support');
  return supports.length === 1 ? (supports[0]?.numeroFiness ?? null) : null;
}

function mergePair(a: Groupement, b: Groupement): Groupement {
  const [recent, ancien] = compareSources(a, b) >= 0 ? [a, b] : [b, a];
  const numerote = [recent, ancien].find(({ numeroGcc }) => /^\d{11}$/.test(numeroGcc ?? '')) ?? recent;
  return {
    ...recent,
    id: numerote.id,
    numeroGcc: numerote.numeroGcc,
    famille: recent.famille ?? ancien.famille,
    dateCreation: recent.dateCreation ?? ancien.dateCreation,
  };
}

function compareSources(a: Groupement, b: Groupement): number {
  const dates = [a.source.date ?? '', b.source.date ?? ''] as const;
  if (dates[0] !== dates[1]) return dates[0] < dates[1] ? -1 : 1;
  return a.membres.length - b.membres.length || (a.id < b.id ? 1 : -1);
}
