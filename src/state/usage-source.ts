import type { FichierTransmis, ResumeFichier } from '../workers/moteur-api';
import { useActions, useMagasin } from './utiliser-magasin';

export type UsageSource = 'offre' | 'comparaison' | 'ecarte';

/** Kinds of files whose columns were named, by their header or by the user. */
const TABLES: ReadonlySet<ResumeFichier['genre']> = new Set([
  'table',
  't_finess',
  'positions',
  'communes',
  'indicateurs',
  'population',
  'cooperations',
  'ght',
  'temps',
  'selection',
  'zonage',
]);

/** What a file is used for, how to change it, and its content when its columns may be named again. */
export function useSource({ cleSource, refuse, genre, aCorrespondre }: ResumeFichier): {
  /** null when nothing of it can be used. */
  readonly usage: UsageSource | null;
  readonly choisir: (usage: UsageSource) => void;
  readonly source: FichierTransmis | null;
  readonly aNommer: boolean;
} {
  const choix = useMagasin((etat) => etat.choix);
  const gardee = useMagasin((etat) => etat.sources.find(({ cle }) => cle === cleSource) ?? null);
  const enAttente = useMagasin((etat) => etat.aNommer.find(({ cle }) => cle === cleSource) ?? null);
  const seul = useMagasin(
    (etat) => etat.session?.fichiers.filter((fichier) => fichier.cleSource === cleSource).length === 1,
  );
  const { choisirSources } = useActions();
  const cle = cleSource ?? '';
  const usage = choix.offre.includes(cle)
    ? 'offre'
    : choix.comparaison.includes(cle)
      ? 'comparaison'
      : 'ecarte';
  const sans = (cles: readonly string[]): readonly string[] => cles.filter((autre) => autre !== cle);
  const tableau = seul && (aCorrespondre || TABLES.has(genre));
  return {
    usage: refuse ? null : usage,
    choisir: (suivant) =>
      void choisirSources({
        ...choix,
        offre: suivant === 'offre' ? [...sans(choix.offre), cle] : sans(choix.offre),
        comparaison: suivant === 'comparaison' ? [...sans(choix.comparaison), cle] : sans(choix.comparaison),
      }),
    source: tableau ? (gardee ?? enAttente) : null,
    aNommer: aCorrespondre,
  };
}
