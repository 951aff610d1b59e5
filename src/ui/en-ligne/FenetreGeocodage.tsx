import { Button } from '@mantine/core';
import { GEOCODAGE } from '../../i18n/geocodage';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import styles from '../aide/aide.module.css';
import { Fenetre } from '../aide/Fenetre';
import { AvantEnvoi } from './AvantEnvoi';
import siens from './en-ligne.module.css';
import { ReponsesGeocodage } from './ReponsesGeocodage';
import { useGeocodage } from './use-geocodage';

/** Geocoding of addresses without coordinates, in the document that may reach the network. */
export function FenetreGeocodage() {
  const enLigne = useMagasin((etat) => etat.enLigne);
  return (
    <Fenetre titre={GEOCODAGE.titre}>{enLigne ? <Deroulement /> : <p>{GEOCODAGE.horsLigne}</p>}</Fenetre>
  );
}

function Deroulement() {
  const { ouvrirFenetre } = useActions();
  const { etat, envoyer, arreter, recommencer, ajouter } = useGeocodage();
  const fermer = () => ouvrirFenetre(null);
  switch (etat.genre) {
    case 'preparation':
      return <p role="status">{GEOCODAGE.preparation}</p>;
    case 'pret':
      return (
        <AvantEnvoi
          adresses={etat.adresses}
          sansAdresse={etat.sansAdresse}
          surEnvoi={() => void envoyer(etat.adresses)}
          surFermeture={fermer}
        />
      );
    case 'envoi':
      return (
        <>
          <progress
            className={siens.barre}
            aria-label={GEOCODAGE.progression}
            value={etat.fait}
            max={Math.max(1, etat.total)}
          />
          <p role="status">{GEOCODAGE.enCours(etat.fait, etat.total)}</p>
          <div className={styles.actions}>
            <Button size="xs" variant="default" disabled={etat.arret} onClick={arreter}>
              {etat.arret ? GEOCODAGE.arret : GEOCODAGE.arreter}
            </Button>
          </div>
        </>
      );
    case 'resultat':
      return (
        <ReponsesGeocodage
          resultat={etat.resultat}
          surAjout={async (seuil) => {
            await ajouter(etat.resultat, seuil);
            fermer();
          }}
          surReprise={recommencer}
          surFermeture={fermer}
        />
      );
  }
}
