import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useMagasin, useMoteur } from '../../state/utiliser-magasin';
import type { DemandeDe, ReponseDe } from '../../workers/moteur-api';
import { type Pages, usePages } from '../kit/grille/use-pages';

/** Questions answered page by page. */
export type NomPagine = 'gestionnaires' | 'indicateurs';
type LigneDe<N extends NomPagine> = ReponseDe<N>['lignes'][number];

export interface TableQuestion<N extends NomPagine> {
  /** Names the set of rows for the grid, null before the first question. */
  readonly version: number | null;
  /** Last page read: its counts are those of the whole. */
  readonly tete: ReponseDe<N> | null;
  readonly pages: Pages<LigneDe<N>>;
  readonly enAttente: boolean;
  readonly progression: { readonly fait: number; readonly total: number } | null;
  readonly echec: boolean;
  readonly reessayer: () => void;
}

let derniereVersion = 0;

/** Rows of a question, fetched as they are looked at; `demande` null while nothing can be asked. */
export function usePagesQuestion<N extends NomPagine>(
  nom: N,
  demande: Omit<DemandeDe<N>, 'debut' | 'fin'> | null,
): TableQuestion<N> {
  const moteur = useMoteur();
  const session = useMagasin((etat) => etat.session?.version ?? null);
  const [essai, setEssai] = useState(0);
  const [tete, setTete] = useState<{ readonly cle: string; readonly reponse: ReponseDe<N> } | null>(null);
  const [progression, setProgression] = useState<TableQuestion<N>['progression']>(null);
  const [echec, setEchec] = useState<string | null>(null);
  const texte = demande === null || session === null ? null : JSON.stringify(demande);
  const cle = texte === null ? null : `${session} ${essai} ${texte}`;

  const versions = useRef<{ cle: string | null; version: number | null }>({ cle: null, version: null });
  if (versions.current.cle !== cle) {
    derniereVersion += 1;
    versions.current = { cle, version: cle === null ? null : derniereVersion };
  }
  const { version } = versions.current;

  const actuelle = useRef(cle);
  useEffect(() => {
    actuelle.current = cle;
    setProgression(null);
  }, [cle]);

  const lire = useCallback(
    async (_version: number, debut: number, fin: number): Promise<readonly LigneDe<N>[]> => {
      if (cle === null || texte === null) return [];
      try {
        const question = { ...JSON.parse(texte), debut, fin } as DemandeDe<N>;
        const reponse = await moteur.demander(nom, question, (fait, total) => {
          if (actuelle.current === cle) setProgression({ fait, total });
        });
        if (actuelle.current === cle) {
          setTete({ cle, reponse });
          setProgression(null);
          setEchec(null);
        }
        return reponse.lignes as readonly LigneDe<N>[];
      } catch (erreur) {
        if (actuelle.current === cle) setEchec(cle);
        throw erreur;
      }
    },
    [moteur, nom, cle, texte],
  );
  const pages = usePages(version, lire);
  const reessayer = useCallback(() => setEssai((n) => n + 1), []);
  return useMemo(
    () => ({
      version,
      tete: tete?.reponse ?? null,
      pages,
      enAttente: tete === null || tete.cle !== cle,
      progression,
      echec: echec !== null && echec === cle,
      reessayer,
    }),
    [version, tete, pages, cle, progression, echec, reessayer],
  );
}
