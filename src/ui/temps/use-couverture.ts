import { useEffect, useState } from 'react';
import type { CouvertureTemps } from '../../domain/territoire/couverture-temps';
import { readEtendue } from '../../state/constantes';
import { useTemps } from '../../state/use-temps';
import { useMagasin, useMoteur } from '../../state/utiliser-magasin';

/** Share of the travel times of the chosen place that the user's tables tell; null while it is counted. */
export function useCouverture(): CouvertureTemps | 'erreur' | null {
  const moteur = useMoteur();
  const filtre = useMagasin((etat) => etat.filtre);
  const version = useMagasin((etat) => etat.session?.version);
  const temps = useTemps();
  const [reponse, setReponse] = useState<CouvertureTemps | 'erreur' | null>(null);
  const etendue = JSON.stringify(readEtendue(filtre));

  // biome-ignore lint/correctness/useExhaustiveDependencies: another session answers the same question otherwise.
  useEffect(() => {
    let perimee = false;
    moteur.demander('temps', { etendue: JSON.parse(etendue), temps }).then(
      (recue) => {
        if (!perimee) setReponse(recue);
      },
      () => {
        if (!perimee) setReponse('erreur');
      },
    );
    return () => {
      perimee = true;
    };
  }, [moteur, etendue, temps, version]);

  return reponse;
}
