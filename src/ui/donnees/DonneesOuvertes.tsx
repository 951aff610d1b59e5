import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { DONNEES } from '../../i18n/donnees';
import { formatDate, formatOctets } from '../../i18n/formats';
import { type DonneeOuverte, listDonneesOuvertes, openDonneeOuverte } from '../../state/donnees-ouvertes';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import blocs from '../kit/styles/blocs.module.css';
import textes from '../kit/styles/textes.module.css';
import styles from './donnees.module.css';

const T = DONNEES.ouvertes;

/** Open data that the server of the page holds: opened without looking for them on the disk. */
export function DonneesOuvertes() {
  const [donnees, setDonnees] = useState<readonly DonneeOuverte[]>([]);
  useEffect(() => {
    let perimee = false;
    void listDonneesOuvertes().then((liste) => {
      if (!perimee) setDonnees(liste);
    });
    return () => {
      perimee = true;
    };
  }, []);
  if (donnees.length === 0) return null;
  return (
    <section className={`${blocs.colonne} ${styles.section}`} aria-label={T.titre}>
      <h3>{T.titre}</h3>
      <p className={textes.note}>{T.intro}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{T.colonnes.titre}</th>
            <th scope="col">{T.colonnes.producteur}</th>
            <th scope="col">{T.colonnes.date}</th>
            <th scope="col" data-nombre>
              {T.colonnes.taille}
            </th>
            <th scope="col">{T.colonnes.licence}</th>
            <th scope="col">
              <span className={textes.note}>{T.ouvrir}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {donnees.map((donnee) => (
            <Donnee key={donnee.nom} donnee={donnee} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Donnee({ donnee }: { readonly donnee: DonneeOuverte }) {
  const occupe = useMagasin((etat) => etat.import.etat !== 'repos');
  const { importer } = useActions();
  const [ouverture, setOuverture] = useState<number | 'echec' | null>(null);
  const ouvrir = async () => {
    setOuverture(0);
    try {
      const contenu = await openDonneeOuverte(donnee, { surProgression: setOuverture });
      setOuverture(null);
      await importer([{ nom: donnee.nom, contenu }]);
    } catch {
      setOuverture('echec');
    }
  };
  return (
    <tr>
      <th scope="row" className={styles.nomFichier} title={donnee.nom}>
        {donnee.titre}
        {ouverture === 'echec' && (
          <p className={styles.issue} data-severite="erreur" role="alert">
            {T.echec}
          </p>
        )}
      </th>
      <td>{donnee.producteur}</td>
      <td className={styles.date}>{formatDate(donnee.date)}</td>
      <td data-nombre>{formatOctets(donnee.octets)}</td>
      <td>{donnee.licence}</td>
      <td>
        {typeof ouverture === 'number' ? (
          T.ouverture(ouverture, donnee.octets)
        ) : (
          <Button
            size="compact-xs"
            variant="default"
            disabled={occupe}
            aria-label={T.ouvrirDe(donnee.titre)}
            onClick={() => void ouvrir()}
          >
            {T.ouvrir}
          </Button>
        )}
      </td>
    </tr>
  );
}
