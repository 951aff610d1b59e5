import { lazy, Suspense } from 'react';
import { COMMUN } from '../../i18n/commun';
import { useMagasin } from '../../state/utiliser-magasin';
import blocs from '../kit/styles/blocs.module.css';
import { OffreReprise } from '../projet/OffreReprise';
import { AvisListe } from './AvisListe';
import { Bandeaux } from './Bandeaux';
import styles from './coquille.module.css';
import { Demarrage } from './Demarrage';
import { DepotPage } from './DepotPage';
import { EnTete } from './EnTete';
import { Etapes } from './Etapes';
import { Fenetres } from './Fenetres';
import { LectureFlottante } from './LectureFlottante';
import { LiensEvitement } from './LiensEvitement';
import { Travail } from './Travail';
import { useRaccourcis } from './use-raccourcis';

const EcranPortrait = lazy(async () => ({
  default: (await import('../portrait/EcranPortrait')).EcranPortrait,
}));
const EcranDonnees = lazy(async () => ({ default: (await import('../donnees/EcranDonnees')).EcranDonnees }));

/** The one page: header, steps, and the screen of the step. */
export function Coquille() {
  const surDonnees = useMagasin((etat) => etat.etape === 'donnees');
  const surPortrait = useMagasin((etat) => etat.etape === 'portrait');
  const echec = useMagasin((etat) => etat.demarrage === 'echec');
  useRaccourcis();
  return (
    <DepotPage>
      <div className={styles.page}>
        <LiensEvitement />
        <EnTete />
        <OffreReprise />
        <Bandeaux />
        <div className={styles.corps}>
          <Etapes />
          <main className={styles.principal}>
            {echec && <Demarrage />}
            {surDonnees && !echec && (
              <Suspense fallback={<p className={blocs.attente}>{COMMUN.chargement}</p>}>
                <EcranDonnees />
              </Suspense>
            )}
            {surPortrait && !echec && (
              <Suspense fallback={<p className={blocs.attente}>{COMMUN.chargement}</p>}>
                <EcranPortrait />
              </Suspense>
            )}
            {/* The map keeps its drawing while another screen is shown. */}
            {!echec && <Travail cache={surDonnees || surPortrait} />}
          </main>
        </div>
        <LectureFlottante />
        <AvisListe />
        <Fenetres />
      </div>
    </DepotPage>
  );
}
