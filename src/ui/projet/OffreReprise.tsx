import { Button } from '@mantine/core';
import { useState } from 'react';
import { formatMoment, PROJET } from '../../i18n/projet';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import styles from './projet.module.css';

const T = PROJET.reprise;

/** At start: the last project, to be taken up again or left. The demonstration is there meanwhile. */
export function OffreReprise() {
  const offre = useMagasin((etat) => etat.projet.offre);
  const nombre = useMagasin((etat) => etat.projet.connus.length);
  const pret = useMagasin((etat) => etat.demarrage === 'pret' && etat.import.etat === 'repos');
  const { reprendreProjet, reporterReprise, supprimerProjet, ouvrirFenetre } = useActions();
  const [confirme, setConfirme] = useState(false);
  if (offre === null) return null;
  return (
    <section className={styles.offre} aria-label={T.titre}>
      <div className={styles.offreTexte}>
        <h2>{T.titre}</h2>
        <bdi className={styles.nom} title={PROJET.nom(offre.nom)}>
          {PROJET.nom(offre.nom)}
        </bdi>
        <span className={styles.detail}>
          {T.detail(formatMoment(offre.modifieLe), offre.sources, offre.octets)}
        </span>
      </div>
      <div className={styles.offreActions}>
        {confirme ? (
          <>
            <span role="alert">{T.confirmer}</span>
            <Button size="xs" className={styles.danger} onClick={() => void supprimerProjet(offre.id)}>
              {T.supprimer}
            </Button>
            <Button size="xs" variant="default" autoFocus onClick={() => setConfirme(false)}>
              {T.garder}
            </Button>
          </>
        ) : (
          <>
            <Button size="xs" disabled={!pret} onClick={() => void reprendreProjet(offre.id)}>
              {T.reprendre}
            </Button>
            <Button size="xs" variant="default" onClick={reporterReprise}>
              {T.plusTard}
            </Button>
            <Button size="xs" variant="subtle" onClick={() => setConfirme(true)}>
              {T.supprimer}
            </Button>
            {nombre > 1 && (
              <Button size="xs" variant="subtle" onClick={() => ouvrirFenetre('projet')}>
                {T.autres}
              </Button>
            )}
          </>
        )}
      </div>
    </section>
  );
}
