import { lazy, Suspense } from 'react';
import { COMMUN } from '../../i18n/commun';
import { useMagasin } from '../../state/utiliser-magasin';
import styles from './coquille.module.css';

const MiseAJour = lazy(async () => ({ default: (await import('./MiseAJour')).MiseAJour }));

/** Under the header: what goes on without the user, said calmly and without taking the focus. */
export function Bandeaux() {
  const reprise = useMagasin((etat) => etat.repriseMoteur);
  const miseAJour = useMagasin((etat) => etat.miseAJourPrete);
  return (
    <div role="status">
      {reprise && (
        <p className={styles.bandeau}>
          <progress className={styles.bandeauBarre} aria-label={COMMUN.chargement} />
          {COMMUN.reprise}
        </p>
      )}
      {miseAJour && (
        <Suspense fallback={null}>
          <MiseAJour />
        </Suspense>
      )}
    </div>
  );
}
