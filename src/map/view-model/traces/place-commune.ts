import { isAdresse, PRECISIONS, type Precision } from '../../../domain/territoire/commune';

/** true when a position is that of a commune, not of an address. */
export function isPlaceCommune(precision: Precision): boolean {
  return !isAdresse(PRECISIONS.indexOf(precision));
}
