import { lazy, Suspense, useEffect, useState } from 'react';
import { COMMUN } from '../../i18n/commun';
import { useMagasin } from '../../state/utiliser-magasin';
import { zone } from '../coquille/focus';
import { ChoixFond } from './ChoixFond';
import styles from './carte.module.css';
import { GardeCarte } from './GardeCarte';

const CarteReliee = lazy(async () => ({ default: (await import('./CarteReliee')).CarteReliee }));

/** Place of the map. Its code (the largest of the page) is fetched once the shell has been painted. */
export function ZoneCarte() {
  const peinte = useApresPremierDessin();
  const indisponible = useMagasin((etat) => etat.carteIndisponible);
  return (
    <section {...zone('carte')} aria-label={COMMUN.carte.titre} className={styles.zone}>
      {indisponible ? (
        <CarteAbsente />
      ) : (
        <GardeCarte secours={<CarteAbsente />}>
          <Suspense fallback={<Attente />}>{peinte ? <CarteReliee /> : <Attente />}</Suspense>
        </GardeCarte>
      )}
      {!indisponible && <ChoixFond />}
    </section>
  );
}

function Attente() {
  return <p className={styles.attente}>{COMMUN.carte.chargement}</p>;
}

function CarteAbsente() {
  return (
    <div className={styles.attente} role="status">
      <p>{COMMUN.carte.echec}</p>
      <p>{COMMUN.carte.echecSuite}</p>
    </div>
  );
}

function useApresPremierDessin(): boolean {
  const [peinte, setPeinte] = useState(false);
  useEffect(() => {
    // Two frames: the first has painted the shell when the second begins.
    let image = requestAnimationFrame(() => {
      image = requestAnimationFrame(() => setPeinte(true));
    });
    return () => cancelAnimationFrame(image);
  }, []);
  return peinte;
}
