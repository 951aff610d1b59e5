import type { ReactNode } from 'react';
import { ACCES } from '../../i18n/acces';
import type { Reponse } from '../../state/reponses';
import { EtatVide } from '../kit/EtatVide';
import styles from './acces.module.css';

interface Props<N extends 'acces' | 'zones'> {
  readonly reponse: Reponse<N> | undefined;
  readonly children: (valeur: NonNullable<Reponse<N>['valeur']>) => ReactNode;
}

/** What an answer shows: itself, greyed while the next one is made; else that it is awaited, or why it failed. */
export function Attente<N extends 'acces' | 'zones'>({ reponse, children }: Props<N>) {
  if (reponse?.etat === 'erreur') return <EtatVide titre={ACCES.echec} texte={reponse.message ?? ''} />;
  const valeur = reponse?.valeur ?? null;
  if (reponse === undefined || valeur === null)
    return (
      <p className={styles.attente} aria-live="polite">
        {ACCES.calcul}
      </p>
    );
  return <>{children(valeur)}</>;
}
