import { useCallback, useRef, useState } from 'react';
import type { CodeAvis } from '../../state/avis';
import { messageDe } from '../../state/contexte';
import { useActions } from '../../state/utiliser-magasin';
import { telecharger } from './telecharger';

/** A file ready for the user's downloads, and what is said once it is there. */
export interface FichierEcrit {
  readonly contenu: Blob;
  /** With its extension. */
  readonly nom: string;
  readonly code: Extract<CodeAvis, `export_${string}`>;
  /** Beside the name of the file. */
  readonly details?: Readonly<Record<string, number>>;
}

/** What a file being written listens to and tells. */
export interface SuiviEcriture {
  readonly signal: AbortSignal;
  /** Share written, 0 to 1. */
  readonly surProgression: (part: number) => void;
}

/** Makes a file; null when there is nothing to write any more. */
export type Ecrire = (suivi: SuiviEcriture) => Promise<FichierEcrit | null>;

/**
 * The one way a file leaves the page: made, handed over, announced; a failure or a cancel is said and saves
 * nothing. One at a time; `part` is the share written, null when nothing is being written.
 */
export function useEcriture(): {
  readonly part: number | null;
  readonly ecrire: (faire: Ecrire) => Promise<void>;
  readonly annuler: () => void;
} {
  const { signaler } = useActions();
  const [part, setPart] = useState<number | null>(null);
  const controleur = useRef<AbortController | null>(null);
  const ecrire = useCallback(
    async (faire: Ecrire): Promise<void> => {
      if (controleur.current !== null) return;
      const mien = new AbortController();
      controleur.current = mien;
      const { signal } = mien;
      setPart(0);
      try {
        const fichier = await faire({ signal, surProgression: setPart });
        if (fichier === null) return;
        telecharger(fichier.contenu, fichier.nom);
        signaler({
          severite: 'information',
          code: fichier.code,
          details: { ...fichier.details, nom: fichier.nom },
        });
      } catch (erreur) {
        signaler({
          severite: signal.aborted ? 'information' : 'erreur',
          code: signal.aborted ? 'export_annule' : 'export_echec',
          details: { message: messageDe(erreur) },
        });
      } finally {
        controleur.current = null;
        setPart(null);
      }
    },
    [signaler],
  );
  const annuler = useCallback(() => controleur.current?.abort(), []);
  return { part, ecrire, annuler };
}
