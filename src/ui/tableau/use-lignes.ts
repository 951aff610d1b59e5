import { useCallback, useEffect, useRef, useState } from 'react';
import type { FicheEtablissement } from '../../domain/etablissement/fiche';
import { useMoteur } from '../../state/utiliser-magasin';

const TAILLE_PAGE = 100;
/** Pages kept for one view: some thousands of rows whatever the size of the file. */
const PAGES_GARDEES = 40;

/**
 * Rows of one view, fetched page by page as they are looked at. While a new view loads, the rows of the
 * former one stay at hand so that a change of filter does not blink.
 */
export function useLignes(version: number | null): {
  readonly ligne: (rang: number) => FicheEtablissement | null;
  readonly demander: (debut: number, fin: number) => void;
} {
  const moteur = useMoteur();
  const pages = useRef(new Map<number, readonly FicheEtablissement[] | null>());
  const anciennes = useRef<ReadonlyMap<number, readonly FicheEtablissement[] | null>>(new Map());
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
        moteur.lignes(version, page * TAILLE_PAGE, (page + 1) * TAILLE_PAGE).then(
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
    [moteur, version],
  );

  useEffect(() => demander(0, 1), [demander]);

  const ligne = useCallback((rang: number): FicheEtablissement | null => {
    const page = Math.floor(rang / TAILLE_PAGE);
    const lignes = pages.current.get(page) ?? anciennes.current.get(page);
    return lignes?.[rang % TAILLE_PAGE] ?? null;
  }, []);

  return { ligne, demander };
}
