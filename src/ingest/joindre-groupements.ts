import type { Groupement } from '../domain/cooperation/groupement';
import type { Lot } from './lot';

/** Groups of all files, each once: the one of the newest file is kept. Sorted by id. */
export function joindreGroupements(lots: readonly Lot[]): readonly Groupement[] {
  const parId = new Map<string, { readonly date: number; readonly groupement: Groupement }>();
  for (const lot of lots) {
    for (const groupement of lot.groupements ?? []) {
      const deja = parId.get(groupement.id);
      if (deja === undefined || lot.date > deja.date)
        parId.set(groupement.id, { date: lot.date, groupement });
    }
  }
  return [...parId.values()].map(({ groupement }) => groupement).sort((a, b) => (a.id < b.id ? -1 : 1));
}
