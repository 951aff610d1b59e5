import { lazy, Suspense } from 'react';
import { useMagasin } from '../../state/utiliser-magasin';
import styles from './coquille.module.css';

const Progression = lazy(async () => ({ default: (await import('../donnees/Progression')).Progression }));

/** Reading under way, over the map: the Données screen shows its own. */
export function LectureFlottante() {
  const montree = useMagasin((etat) => etat.import.etat !== 'repos' && etat.etape !== 'donnees');
  if (!montree) return null;
  return (
    <div className={styles.lecture}>
      <Suspense fallback={null}>
        <Progression />
      </Suspense>
    </div>
  );
}
