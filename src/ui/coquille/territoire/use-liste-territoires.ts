import { useEffect, useMemo, useState } from 'react';
import type { NiveauTerritoire, ParametresBassins } from '../../../domain/territoire/niveau';
import { useTemps } from '../../../state/use-temps';
import { useMagasin, useMoteur } from '../../../state/utiliser-magasin';

/** A territory that can be chosen. */
export interface TerritoireOffert {
  readonly code: string;
  readonly nom: string;
  readonly etablissements: number;
}

export interface ListeOfferte {
  readonly etat: 'calcul' | 'pret' | 'erreur';
  readonly territoires: readonly TerritoireOffert[];
  /** Communes of the loaded départements that are in none of them. */
  readonly communesHors: number;
}

/** Name under which the selector puts its questions: it stops none of those of the screens. */
const CANAL = 'selecteur';
const VIDE: ListeOfferte = { etat: 'calcul', territoires: [], communesHors: 0 };

/** Territories of a level in the loaded offer; the départements are known without a question. */
export function useListeTerritoires(niveau: NiveauTerritoire, bassins: ParametresBassins): ListeOfferte {
  const moteur = useMoteur();
  const temps = useTemps();
  const session = useMagasin((etat) => etat.session);
  const version = session?.version ?? 0;
  const [reponse, setReponse] = useState<{ readonly cle: string; readonly liste: ListeOfferte } | null>(null);
  const cle = JSON.stringify([niveau, niveau === 'bassin' ? bassins : null, temps, version]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says when the question is another one.
  useEffect(() => {
    if (niveau === 'departement') return;
    let perimee = false;
    moteur.demander('territoires', { niveau: { niveau, bassins }, temps }, undefined, CANAL).then(
      ({ territoires, communesHors }) => {
        if (!perimee) setReponse({ cle, liste: { etat: 'pret', territoires, communesHors } });
      },
      () => {
        if (!perimee) setReponse({ cle, liste: { ...VIDE, etat: 'erreur' } });
      },
    );
    return () => {
      perimee = true;
    };
  }, [cle, moteur]);

  return useMemo(() => {
    if (niveau !== 'departement') return reponse?.cle === cle ? reponse.liste : VIDE;
    const territoires = (session?.departements ?? []).map(({ code, nom, nombre }) => ({
      code,
      nom,
      etablissements: nombre,
    }));
    return { etat: 'pret', territoires, communesHors: 0 };
  }, [niveau, session, reponse, cle]);
}
