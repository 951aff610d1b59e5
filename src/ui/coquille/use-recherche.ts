import { useEffect, useState } from 'react';
import { useMagasin, useMoteur } from '../../state/utiliser-magasin';
import type { ResultatRecherche } from '../../workers/moteur-api';

const DELAI_MS = 90;
const LIMITE = 24;

/** Answers of the engine for the text being typed; `null` while nothing is asked or known. */
export function useRecherche(texte: string): readonly ResultatRecherche[] | null {
  const moteur = useMoteur();
  const version = useMagasin((etat) => etat.session?.version);
  const [reponse, setReponse] = useState<{ texte: string; resultats: readonly ResultatRecherche[] } | null>(
    null,
  );
  const demande = texte.trim();

  // biome-ignore lint/correctness/useExhaustiveDependencies: another session answers the same text otherwise.
  useEffect(() => {
    if (demande.length < 2) {
      setReponse(null);
      return;
    }
    let perimee = false;
    const minuterie = setTimeout(() => {
      moteur.rechercher(demande, LIMITE).then(
        (resultats) => {
          if (!perimee) setReponse({ texte: demande, resultats });
        },
        () => {
          if (!perimee) setReponse({ texte: demande, resultats: [] });
        },
      );
    }, DELAI_MS);
    return () => {
      perimee = true;
      clearTimeout(minuterie);
    };
  }, [demande, moteur, version]);

  return demande.length < 2 ? null : (reponse?.resultats ?? null);
}
