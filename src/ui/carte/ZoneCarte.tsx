import { lazy, Suspense, useEffect, useState } from 'react';
import { COMMUN } from '../../i18n/commun';
import { useMagasin } from '../../state/utiliser-magasin';
import { zone } from '../coquille/focus';
import { BarreOutil } from './BarreOutil';
import { ChoixCouleur } from './ChoixCouleur';
import { ChoixFond } from './ChoixFond';
import styles from './carte.module.css';
import { GardeCarte } from './GardeCarte';

const importer = () => import('./CarteReliee');
const CarteComparee = lazy(async () => ({
  default: (await import('../territoires/CarteComparee')).CarteComparee,
}));
const PetitesCartes = lazy(async () => ({
  default: (await import('../territoires/PetitesCartes')).PetitesCartes,
}));
const CarteReliee = lazy(async () => ({ default: (await importer()).CarteReliee }));

/** Place of the map. Its code (the largest of the page) comes once the shell has been painted, and starts after the first table. */
export function ZoneCarte() {
  const due = useApresPremierTableau();
  const indisponible = useMagasin((etat) => etat.carteIndisponible);
  const disposition = useMagasin((etat) =>
    etat.etape === 'territoires' ? etat.analyse.carte.disposition : 'une',
  );
  const petites = disposition === 'multiples';
  const deux = disposition === 'deux' && !indisponible && due;
  return (
    <section {...zone('carte')} aria-label={COMMUN.carte.titre} className={styles.zone}>
      {petites && (
        <Suspense fallback={<Attente />}>
          <PetitesCartes />
        </Suspense>
      )}
      <div className={petites ? styles.dessous : deux ? styles.deux : styles.seule}>
        <div className={styles.place}>
          {indisponible ? (
            <CarteAbsente />
          ) : (
            <GardeCarte secours={<CarteAbsente />}>
              <Suspense fallback={<Attente />}>{due ? <CarteReliee /> : <Attente />}</Suspense>
            </GardeCarte>
          )}
          {!indisponible && <BarreOutil />}
          {!indisponible && (
            <div className={styles.outils}>
              <ChoixCouleur />
              <ChoixFond />
            </div>
          )}
        </div>
        {deux && (
          <div className={styles.place}>
            <GardeCarte secours={<CarteAbsente />}>
              <Suspense fallback={<Attente />}>
                <CarteComparee />
              </Suspense>
            </GardeCarte>
          </div>
        )}
      </div>
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

/** Starting the map blocks the page for a while: the first table goes first, if it comes soon. */
const ATTENTE_MAX_MS = 3000;
/** Time for the first rows to come after the first view. */
const DELAI_LIGNES_MS = 120;

function useApresPremierTableau(): boolean {
  const [due, setDue] = useState(false);
  const vueOuverte = useMagasin((etat) => etat.vue !== null);
  useEffect(() => {
    // Fetched meanwhile, so that the wait costs the map nothing.
    const image = requestAnimationFrame(() => void importer());
    const minuteur = setTimeout(() => setDue(true), ATTENTE_MAX_MS);
    return () => {
      cancelAnimationFrame(image);
      clearTimeout(minuteur);
    };
  }, []);
  useEffect(() => {
    if (!vueOuverte) return;
    const minuteur = setTimeout(() => setDue(true), DELAI_LIGNES_MS);
    return () => clearTimeout(minuteur);
  }, [vueOuverte]);
  return due;
}
