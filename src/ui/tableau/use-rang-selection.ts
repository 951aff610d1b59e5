import { useEffect, useState } from 'react';
import { useMagasin, useMoteur } from '../../state/utiliser-magasin';

/** Rank of the selected establishment in the current view, -1 when there is none or it is filtered out. */
export function useRangSelection(): number {
  const moteur = useMoteur();
  const indice = useMagasin((etat) => (etat.selection === null ? null : (etat.detail?.fiche.indice ?? null)));
  const version = useMagasin((etat) => etat.vue?.version ?? null);
  const [rang, setRang] = useState(-1);
  useEffect(() => {
    if (indice === null || version === null) {
      setRang(-1);
      return;
    }
    let perimee = false;
    moteur.rang(version, indice).then(
      (reponse) => {
        if (!perimee) setRang(reponse);
      },
      () => undefined,
    );
    return () => {
      perimee = true;
    };
  }, [indice, version, moteur]);
  return rang;
}
