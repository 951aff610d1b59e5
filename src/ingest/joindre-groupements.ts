import type { Groupement } from '../domain/cooperation/groupement';
import { mergeGht } from '../domain/cooperation/merge-ght';
import { comparerTextes } from './departager';
import type { Lot } from './lot';

interface Candidat {
  readonly date: number;
  readonly groupement: Groupement;
}

/** Groups of all files, each once: that of the newest file, whatever their order; two tellings of a GHT are one. */
export function joindreGroupements(lots: readonly Lot[]): readonly Groupement[] {
  const parId = new Map<string, Candidat>();
  for (const { date, groupements } of lots) {
    for (const groupement of groupements ?? []) {
      const autre = { date, groupement };
      const deja = parId.get(groupement.id);
      if (deja === undefined || comparer(autre, deja) > 0) parId.set(groupement.id, autre);
    }
  }
  const groupements = [...parId.values()].map(({ groupement }) => groupement);
  return mergeGht(groupements.sort((a, b) => comparerTextes(a.id, b.id)));
}

/** Newest first; of two of one day, the one that names the most members. */
function comparer(a: Candidat, b: Candidat): number {
  return (
    a.date - b.date ||
    a.groupement.membres.length - b.groupement.membres.length ||
    comparerTextes(JSON.stringify(a.groupement), JSON.stringify(b.groupement))
  );
}
