import { useCallback, useRef } from 'react';
import { useMagasin } from '../../state/utiliser-magasin';

/**
 * Version of the set the map draws. Sorting the table makes a new view of the same set: the map keeps the
 * version it has, and its questions are put to the engine under the newest view of that set.
 */
export function useVersionCarte(): {
  readonly version: number | null;
  readonly versionMoteur: (version: number) => number | null;
} {
  const vue = useMagasin((etat) => etat.vue);
  const ensemble = useMagasin((etat) => etat.ensemble?.version ?? null);
  const courant = useRef({ version: ensemble, vue });
  courant.current = { version: ensemble, vue };
  const versionMoteur = useCallback(
    (version: number) =>
      courant.current.version === version ? (courant.current.vue?.version ?? null) : null,
    [],
  );
  return { version: ensemble, versionMoteur };
}
