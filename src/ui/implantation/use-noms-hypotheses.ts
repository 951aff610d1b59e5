import { useMemo } from 'react';
import type { NomHypothese } from '../../domain/hypothese/effets';
import { useMagasin } from '../../state/utiliser-magasin';

const AUCUN: readonly NomHypothese[] = [];

/** What each supposition names, by id, as the engine last answered. */
export function useNomsHypotheses(): ReadonlyMap<string, NomHypothese> {
  const noms = useMagasin((etat) => etat.reponses.effets?.valeur?.noms ?? AUCUN);
  return useMemo(() => new Map(noms.map((nom) => [nom.id, nom])), [noms]);
}
