import { useCallback } from 'react';
import type { PropsCarte } from '../../map/props';
import { useMagasin } from '../../state/utiliser-magasin';

/** The tool in hand, and what a click with it does. */
export function useOutil(): {
  readonly outil: PropsCarte['outil'];
  readonly surPoint: (longitude: number, latitude: number) => void;
} {
  const outil = useMagasin((etat) => etat.outil);
  const surPoint = useCallback((_longitude: number, _latitude: number) => undefined, []);
  return { outil, surPoint };
}
