import type { Service } from '../../domain/acces/services';

/** true when a service is for others than all inhabitants, or those of 75 and over, who are shown anyway. */
export function isCibleDistincte(tranches: Service['tranches']): boolean {
  return tranches.length < 4 && tranches.join() !== 'plus75';
}
