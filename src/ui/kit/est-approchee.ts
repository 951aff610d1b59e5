import type { Precision } from '../../domain/territoire/commune';

/** true when the position is that of a commune (or none): drawn hollow. */
export function estApprochee(precision: Precision): boolean {
  return precision !== 'source' && precision !== 'geocodee';
}
