import { useCallback } from 'react';
import type { CarteTerritoires } from '../../domain/cartographie/carte-territoires';
import { useMagasin } from '../../state/utiliser-magasin';

/** The map of territories of the step, and what a click on one of them does. */
export function useCarteTerritoires(): {
  readonly carte: CarteTerritoires | null;
  readonly surTerritoire: (code: string) => void;
} {
  const carte = useMagasin((etat) =>
    etat.etape === 'territoires' || etat.etape === 'manques' ? (etat.reponses.carte?.valeur ?? null) : null,
  );
  const surTerritoire = useCallback((_code: string) => undefined, []);
  return { carte, surTerritoire };
}
