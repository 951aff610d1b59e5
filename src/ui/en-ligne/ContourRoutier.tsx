import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { ISOCHRONE } from '../../i18n/enligne';
import { SERVICE_ISOCHRONE } from '../../map/hotes-en-ligne';
import { ETENDUE_TOUTE } from '../../state/constantes';
import { askIsochrone } from '../../state/isochrone';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import blocs from '../kit/styles/blocs.module.css';
import textes from '../kit/styles/textes.module.css';
import styles from './contour-routier.module.css';

interface Props {
  readonly nom: string;
  readonly longitude: number;
  readonly latitude: number;
  readonly minutes: number;
}

type Etape = 'repos' | 'avant' | 'envoi';

/** An outline by road asked of a service, in the document that may reach the network, after a click that says what is sent. */
export function ContourRoutier({ nom, longitude, latitude, minutes }: Props) {
  const enLigne = useMagasin((etat) => etat.enLigne);
  const { choisirEtendue } = useActions();
  const [etape, setEtape] = useState<Etape>('repos');
  const [message, setMessage] = useState<{ readonly texte: string; readonly erreur: boolean } | null>(null);
  const arret = useRef<AbortController | null>(null);
  // Closing the panel stops what is being asked.
  useEffect(() => () => arret.current?.abort(), []);

  const envoyer = async (): Promise<void> => {
    const controleur = new AbortController();
    arret.current = controleur;
    setEtape('envoi');
    setMessage(null);
    const issue = await askIsochrone(
      { longitude, latitude, minutes },
      { service: SERVICE_ISOCHRONE, signal: controleur.signal },
    );
    if (issue.etat === 'arrete') {
      setEtape('repos');
      return;
    }
    setEtape('repos');
    if (issue.etat === 'perdu') {
      setMessage({ texte: ISOCHRONE.raisons[issue.raison], erreur: true });
      return;
    }
    const { contour, ecartes } = issue.isochrone;
    setMessage({ texte: ISOCHRONE.recu(contour.length, ecartes), erreur: false });
    void choisirEtendue({
      ...ETENDUE_TOUTE,
      territoire: { genre: 'dessin', nom: ISOCHRONE.nom(minutes, nom), contour },
    });
  };

  if (!enLigne) return <p className={textes.note}>{ISOCHRONE.horsLigne}</p>;
  return (
    <section className={blocs.rubrique} aria-label={ISOCHRONE.titre}>
      {etape === 'repos' && (
        <div>
          <Button size="compact-sm" variant="default" onClick={() => setEtape('avant')}>
            {ISOCHRONE.bouton}
          </Button>
        </div>
      )}
      {etape === 'avant' && (
        <>
          <h3 className={textes.petit}>{ISOCHRONE.envoye}</h3>
          <ul className={styles.liste}>
            {ISOCHRONE.envoyeListe(new URL(SERVICE_ISOCHRONE).host, latitude, longitude, minutes).map(
              (ligne) => (
                <li key={ligne}>{ligne}</li>
              ),
            )}
          </ul>
          <p className={textes.note}>
            {ISOCHRONE.pasEnvoye} {ISOCHRONE.nature}
          </p>
          <div className={blocs.gestes}>
            <Button size="compact-sm" variant="default" autoFocus onClick={() => setEtape('repos')}>
              {ISOCHRONE.renoncer}
            </Button>
            <Button size="compact-sm" onClick={() => void envoyer()}>
              {ISOCHRONE.envoyer}
            </Button>
          </div>
        </>
      )}
      {etape === 'envoi' && (
        <div className={blocs.gestes}>
          <span role="status">{ISOCHRONE.enCours}</span>
          <Button size="compact-sm" variant="default" onClick={() => arret.current?.abort()}>
            {ISOCHRONE.arreter}
          </Button>
        </div>
      )}
      <p role="status" className={message?.erreur === true ? textes.erreur : textes.note}>
        {message?.texte}
      </p>
    </section>
  );
}
