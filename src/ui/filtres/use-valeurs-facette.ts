import { useEffect, useState } from 'react';
import type { Facette } from '../../domain/etablissement/filtre';
import { useTemps } from '../../state/use-temps';
import { useMagasin, useMoteur } from '../../state/utiliser-magasin';

const DELAI_MS = 120;
const LIMITE = 40;

/** Values of a facet, narrowed by the engine to those matching `texte` (its whole list may be long). */
export function useValeursFacette(facette: Facette, texte: string): Facette {
  const moteur = useMoteur();
  const filtre = useMagasin((etat) => etat.filtre);
  const temps = useTemps();
  const [trouvee, setTrouvee] = useState<Facette | null>(null);
  const demande = texte.trim();
  const { dimension } = facette;

  useEffect(() => {
    if (demande === '') {
      setTrouvee(null);
      return;
    }
    let perimee = false;
    const minuterie = setTimeout(() => {
      moteur.chercherFacette({ dimension, filtre, texte: demande, limite: LIMITE, temps }).then(
        (reponse) => {
          if (!perimee) setTrouvee(reponse);
        },
        () => {
          if (!perimee) setTrouvee({ dimension, valeurs: [], nombreValeurs: 0 });
        },
      );
    }, DELAI_MS);
    return () => {
      perimee = true;
      clearTimeout(minuterie);
    };
  }, [demande, dimension, filtre, temps, moteur]);

  return demande === '' ? facette : (trouvee ?? facette);
}
