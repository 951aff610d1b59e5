import { NativeSelect } from '@mantine/core';
import { DONNEES } from '../../i18n/donnees';
import { type UsageSource, useSource } from '../../state/usage-source';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import type { ResumeFichier } from '../../workers/moteur-api';
import textes from '../kit/styles/textes.module.css';
import styles from './donnees.module.css';

const T = DONNEES.charges;

/** What a file is used for, and the way to read its columns in another manner. */
export function UsageFichier({ fichier }: { readonly fichier: ResumeFichier }) {
  const occupe = useMagasin((etat) => etat.import.etat !== 'repos');
  const { examiner } = useActions();
  const { usage, choisir, source, aNommer } = useSource(fichier);
  if (fichier.cleSource === null) return <span className={textes.note}>{T.demonstrationUsage}</span>;
  return (
    <div className={styles.usage}>
      {usage !== null && (
        <NativeSelect
          size="xs"
          aria-label={T.usageDe(fichier.nom)}
          value={usage}
          disabled={occupe}
          data={(['offre', 'comparaison', 'ecarte'] as const).map((valeur) => ({
            value: valeur,
            label: T.usages[valeur],
          }))}
          onChange={(evenement) => choisir(evenement.currentTarget.value as UsageSource)}
        />
      )}
      {source !== null && (
        <button
          type="button"
          className={textes.lien}
          disabled={occupe}
          aria-label={aNommer ? T.nommerDe(fichier.nom) : T.revoirDe(fichier.nom)}
          onClick={() => void examiner(source, demandeDe(source))}
        >
          {aNommer ? T.nommer : T.revoir}
        </button>
      )}
    </div>
  );
}

/** The window opens on what the file was read with. */
function demandeDe({ correspondance }: NonNullable<ReturnType<typeof useSource>['source']>) {
  if (correspondance === undefined) return {};
  const { feuille, genre, ligneEntete } = correspondance;
  return { feuille, genre, ligneEntete };
}
