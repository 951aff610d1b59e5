import type { PropsCarte } from '../../map/props';
import { useActions, useMagasin } from '../../state/utiliser-magasin';

/** The tool in hand, and what clicks with it do. */
export function useOutil(): {
  readonly outil: PropsCarte['outil'];
  readonly surPoint: (longitude: number, latitude: number) => void;
  readonly surDoubleClic: () => void;
} {
  const outil = useMagasin((etat) => etat.outil);
  const { poserPoint, fermerContour } = useActions();
  return { outil, surPoint: poserPoint, surDoubleClic: fermerContour };
}
