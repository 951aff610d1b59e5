import { useCallback, useEffect, useRef, useState } from 'react';

const TAILLE_PAGE = 100;
/** Pages kept for one set of rows: some thousands of rows whatever the size of the whole. */
const PAGES_GARDEES = 40;

export interface Pages<Ligne> {
  readonly ligne: (rang: number) => Ligne | null;
  readonly demander: (debut: number, fin: number) => void;
}

/**
 * Rows of one set (named by `version`), fetched page by page as they are looked at. While a new set loads,
 * the rows of the former one stay at hand so that a change of filter does not blink. `lire` must keep its
 * identity as long as the set is the same.
 */
export function usePages<Ligne>(
  version: number | null,
  lire: (version: number, debut: number, fin: number) => Promise<readonly Ligne[]>,
): Pages<Ligne> {
  const pages = useRef(new Map<number, readonly Ligne[] | null>());
  const anciennes = useRef<ReadonlyMap<number, readonly Ligne[] | null>>(new Map());
  const versionPages = useRef<number | null>(null);
  const [, redessiner] = useState(0);

  if (versionPages.current !== version) {
    versionPages.current = version;
    anciennes.current = pages.current;
    pages.current = new Map();
  }

  const demander = useCallback(
    (debut: number, fin: number) => {
      if (version === null) return;
      const miennes = pages.current;
      for (let page = Math.floor(debut / TAILLE_PAGE); page * TAILLE_PAGE < fin; page += 1) {
        if (miennes.has(page)) continue;
        miennes.set(page, null);
        lire(version, page * TAILLE_PAGE, (page + 1) * TAILLE_PAGE).then(
          (lignes) => {
            if (pages.current !== miennes) return;
            miennes.set(page, lignes);
            while (miennes.size > PAGES_GARDEES) miennes.delete(miennes.keys().next().value as number);
            redessiner((n) => n + 1);
          },
          () => miennes.delete(page),
        );
      }
    },
    [lire, version],
  );

  useEffect(() => demander(0, 1), [demander]);

  const ligne = useCallback((rang: number): Ligne | null => {
    const page = Math.floor(rang / TAILLE_PAGE);
    const lignes = pages.current.get(page) ?? anciennes.current.get(page);
    return lignes?.[rang % TAILLE_PAGE] ?? null;
  }, []);

  return { ligne, demander };
}
