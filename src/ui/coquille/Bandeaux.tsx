import { lazy, Suspense } from 'react';
import { COMMUN } from '../../i18n/commun';
import { useMagasin } from '../../state/utiliser-magasin';
import styles from './coquille.module.css';

const MiseAJour = lazy(async () => ({ default: (await import('./MiseAJour')).MiseAJour }));

const BandeauHypotheses = lazy(async () => ({
  default: (await import('../implantation/BandeauHypotheses')).BandeauHypotheses,
}));

/** Under the header: what goes on without the user, said calmly and without taking the focus. */
export function Bandeaux() {
  const reprise = useMagasin((etat) => etat.repriseMoteur);
  const miseAJour = useMagasin((etat) => etat.miseAJourPrete);
  const hypotheses = useMagasin((etat) => etat.analyse.hypotheses.length > 0);
  return (
    <div role="status">
      {reprise && (
        <p className={styles.bandeau}>
          <progress className={styles.bandeauBarre} aria-label={COMMUN.chargement} />
          {COMMUN.reprise}
        </p>
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
