import { useMemo, useRef } from 'react';
import type { Pages } from '../kit/grille/use-pages';

/** Rows at hand, in the shape a grid reads them; a new `version` whenever they are others. */
export function useLignes<Ligne>(
  ordre: Uint32Array,
  lire: (k: number) => Ligne,
): { readonly version: number; readonly pages: Pages<Ligne> } {
  const version = useRef(0);
  return useMemo(() => {
    version.current += 1;
    return {
      version: version.current,
      pages: {
        ligne: (rang) => {
          const k = ordre[rang];
          return k === undefined ? null : lire(k);
        },
        demander: () => undefined,
      },
    };
  }, [ordre, lire]);
}
