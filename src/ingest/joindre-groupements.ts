import type { Groupement } from '../domain/cooperation/groupement';
import { mergeGroupements } from '../domain/cooperation/merge-groupements';
import type { Lot } from './lot';

/** Groups of all files, each once, whatever their order. Sorted by id. */
export function joindreGroupements(lots: readonly Lot[]): readonly Groupement[] {
  return mergeGroupements(lots.flatMap(({ groupements }) => groupements ?? []));
}
