import { useMemo, useRef } from 'react';
import { CourbeSeuil } from '../../charts/CourbeSeuil';
import type { RepartitionMinutes } from '../../domain/acces/zones-blanches';
import { ACCES, nomCible } from '../../i18n/acces';
import { getService, readCourbe } from '../../state/constantes';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import { EtatVide } from '../kit/EtatVide';
import { useLargeur } from '../kit/grille/use-largeur';
import blocs from '../kit/styles/blocs.module.css';
import textes from '../kit/styles/textes.module.css';
import { Attente } from './Attente';
import styles from './acces.module.css';
import { BilanZones } from './BilanZones';
import { ChoixService } from './ChoixService';
import { CurseurSeuil } from './CurseurSeuil';
import { Reserves } from './Reserves';
import { SEUIL_MAX_MIN } from './seuil';

/** Half a thumb of the browsers' own sliders: the curve's axis stops where the thumb does. */
const RETRAIT_PX = 8;
const GRADUATIONS = [0, 30, 60, 90, 120].map((valeur) => ({ valeur, libelle: ACCES.graduation(valeur) }));

/** Right panel of the white spots: service and threshold, and who is beyond it. */
export function PanneauZones() {
  const seuilMinutes = useMagasin((etat) => etat.analyse.seuilMinutes);
  const reponse = useMagasin((etat) => etat.reponses.zones);
  const { reglerAnalyse } = useActions();
  return (
    <div className={blocs.panneau}>
      <ChoixService />
      <CurseurSeuil
        seuilMinutes={seuilMinutes}
        surSeuil={(minutes, glissement) => reglerAnalyse({ seuilMinutes: minutes }, glissement)}
      >
        {reponse?.valeur !== undefined && reponse.valeur !== null && (
          <Courbe repartition={reponse.valeur} seuilMinutes={seuilMinutes} />
        )}
      </CurseurSeuil>
      <Attente reponse={reponse}>
        {(valeur) => <Resultat repartition={valeur} seuilMinutes={seuilMinutes} />}
      </Attente>
    </div>
  );
}

interface PropsResultat {
  readonly repartition: RepartitionMinutes;
  readonly seuilMinutes: number;
}

function Courbe({ repartition, seuilMinutes }: PropsResultat) {
  const cadre = useRef<HTMLDivElement>(null);
  const largeur = useLargeur(cadre);
  const parts = useMemo(() => readCourbe(repartition, SEUIL_MAX_MIN), [repartition]);
  const cible = nomCible(getService(repartition.service).tranches);
  const part = parts?.[Math.min(SEUIL_MAX_MIN, seuilMinutes)];
  return (
    <div ref={cadre} className={styles.courbe}>
      {parts !== null && part !== undefined && Number.isFinite(largeur) && largeur > 0 && (
        <>
          <p className={textes.note} aria-live="polite">
            {ACCES.zones.courbe(cible, seuilMinutes, part)}
          </p>
          <CourbeSeuil
            parts={parts}
            seuil={seuilMinutes}
            largeurPx={largeur}
            retraitPx={RETRAIT_PX}
            graduations={GRADUATIONS}
            alternative={ACCES.zones.courbeLue(cible, seuilMinutes, part)}
          />
        </>
      )}
    </div>
  );
}

function Resultat({ repartition, seuilMinutes }: PropsResultat) {
  const ajour = useMagasin((etat) => etat.reponses.zones?.ajour ?? false);
  if (repartition.communes.codes.length === 0)
    return <EtatVide titre={ACCES.sansCommune} texte={ACCES.sansCommuneSuite} />;
  return (
    <div className={ajour ? blocs.panneau : `${blocs.panneau} ${styles.perime}`} aria-busy={!ajour}>
      {repartition.etablissements === 0 && (
        <p className={textes.avertissement}>{ACCES.sansEtablissement(repartition.service)}</p>
      )}
      <BilanZones repartition={repartition} seuilMinutes={seuilMinutes} />
      <Reserves reponse={repartition} />
    </div>
  );
}
