import { useEffect, useState } from 'react';
import type { Cadrage } from '../../state/etat';
import { useMagasin } from '../../state/utiliser-magasin';

/** Latest order to move the map, held back while the map is hidden: it has no size to fit anything into. */
export function useCadrageVisible(): Cadrage | null {
  const cadrage = useMagasin((etat) => etat.cadrage);
  const cachee = useMagasin((etat) => etat.etape === 'donnees' || etat.etape === 'portrait');
  const [transmis, setTransmis] = useState(cachee ? null : cadrage);
  useEffect(() => {
    if (cachee) return;
    // Two frames: the map has then measured the place it was given back.
    let image = requestAnimationFrame(() => {
      image = requestAnimationFrame(() => setTransmis(cadrage));
    });
    return () => cancelAnimationFrame(image);
  }, [cadrage, cachee]);
  return transmis;
}
