import { lazy, Suspense } from 'react';
import { COMMUN } from '../../i18n/commun';
import { findTerritoireVide } from '../../state/territoire-vide';
import { useMagasin } from '../../state/utiliser-magasin';
import blocs from '../kit/styles/blocs.module.css';
import styles from './coquille.module.css';

const MiseAJour = lazy(async () => ({ default: (await import('./MiseAJour')).MiseAJour }));

const BandeauHypotheses = lazy(async () => ({
  default: (await import('../implantation/BandeauHypotheses')).BandeauHypotheses,
}));

const BandeauTerritoire = lazy(async () => ({
  default: (await import('./BandeauTerritoire')).BandeauTerritoire,
}));

/** Under the header: what goes on without the user, said calmly and without taking the focus. */
export function Bandeaux() {
  const reprise = useMagasin((etat) => etat.repriseMoteur);
  const miseAJour = useMagasin((etat) => etat.miseAJourPrete);
  const hypotheses = useMagasin((etat) => etat.analyse.hypotheses.length > 0);
  const territoireVide = useMagasin((etat) => etat.etape !== 'donnees' && findTerritoireVide(etat) !== null);
  return (
    <div role="status">
      {reprise && (
        <p className={`${blocs.bandeau} ${styles.bandeau}`}>
          <progress className={styles.bandeauBarre} aria-label={COMMUN.chargement} />
          {COMMUN.reprise}
        </p>
      )}
      {territoireVide && (
        <Suspense fallback={null}>
          <BandeauTerritoire />
        </Suspense>
      )}
      {hypotheses && (
        <Suspense fallback={null}>
          <BandeauHypotheses />
        </Suspense>
      )}
      {miseAJour && (
        <Suspense fallback={null}>
          <MiseAJour />
        </Suspense>
      )}
    </div>
  );
}
