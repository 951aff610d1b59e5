import { Button } from '@mantine/core';
import { useState } from 'react';
import { formatNombre, formatOctets } from '../../i18n/formats';
import { formatMoment, PROJET } from '../../i18n/projet';
import type { ProjetConnu } from '../../state/etat';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import { Confirmation } from './Confirmation';
import styles from './projet.module.css';

const T = PROJET.fenetre;

/** Projects of this browser, the room they take, and how to forget them. */
export function ProjetsGardes() {
  const { connus, espace, enregistrement } = useMagasin((etat) => etat.projet);
  const { supprimerProjet, effacerTout } = useActions();
  const [aSupprimer, setASupprimer] = useState<ProjetConnu | null>(null);
  const [aEffacer, setAEffacer] = useState(false);
  return (
    <>
      <h3>{T.gardes}</h3>
      {connus.length === 0 ? (
        <p className={styles.doux}>{enregistrement.etat === 'echec' ? T.aucunEchec : T.aucun}</p>
      ) : (
        <Liste surSuppression={setASupprimer} />
      )}
      {aSupprimer !== null && (
        <Confirmation
          question={T.confirmerSuppression(PROJET.nom(aSupprimer.nom))}
          oui={T.confirmer}
          surOui={() => {
            setASupprimer(null);
            void supprimerProjet(aSupprimer.id);
          }}
          surNon={() => setASupprimer(null)}
        />
      )}
      <div className={styles.pied}>
        <p className={styles.doux}>
          {espace === null ? T.espaceInconnu : T.espace(espace.utilise, espace.quota)} {T.confidentialite}
        </p>
        {aEffacer ? (
          <Confirmation
            question={T.confirmerEffacer(connus.length)}
            oui={T.effacerTout}
            surOui={() => {
              setAEffacer(false);
              void effacerTout();
            }}
            surNon={() => setAEffacer(false)}
          />
        ) : (
          <div className={styles.gestes}>
            <Button size="xs" variant="default" onClick={() => setAEffacer(true)}>
              {T.effacer}
            </Button>
          </div>
        )}
      </div>
    </>
  );
}

function Liste({ surSuppression }: { readonly surSuppression: (projet: ProjetConnu) => void }) {
  const { connus, id: courant } = useMagasin((etat) => etat.projet);
  const occupe = useMagasin((etat) => etat.import.etat !== 'repos');
  const { reprendreProjet } = useActions();
  const C = T.colonnes;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by the keyboard.
    <section className={styles.defile} aria-label={T.gardes} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{C.nom}</th>
            <th scope="col">{C.modifie}</th>
            <th scope="col" className={styles.nombre}>
              {C.fichiers}
            </th>
            <th scope="col" className={styles.nombre}>
              {C.taille}
            </th>
            <th scope="col">
              <span className="hors-ecran">{C.actions}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {connus.map((projet) => {
            const nom = PROJET.nom(projet.nom);
            return (
              <tr key={projet.id}>
                <th scope="row">
                  <bdi className={styles.nom} title={nom}>
                    {nom}
                  </bdi>
                  {projet.id === courant && <span className={styles.courant}>{T.courant}</span>}
                </th>
                <td className={styles.moment}>{formatMoment(projet.modifieLe)}</td>
                <td className={styles.nombre}>{formatNombre(projet.sources.length)}</td>
                <td className={styles.nombre}>{formatOctets(projet.octets)}</td>
                <td className={styles.gestesLigne}>
                  {projet.id !== courant && (
                    <Button
                      size="compact-xs"
                      variant="default"
                      disabled={occupe}
                      aria-label={T.ouvrirNomme(nom)}
                      onClick={() => void reprendreProjet(projet.id)}
                    >
                      {T.ouvrirProjet}
                    </Button>
                  )}{' '}
                  <Button
                    size="compact-xs"
                    variant="subtle"
                    aria-label={T.supprimerNomme(nom)}
                    onClick={() => surSuppression(projet)}
                  >
                    {T.supprimer}
                  </Button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
