import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { LISEZMOI, PROJET } from '../../i18n/projet';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import { telecharger } from '../export/telecharger';
import styles from './projet.module.css';

const T = PROJET.fenetre;

/** Saving, the portable file, a new project. */
export function GestesProjet() {
  const occupe = useMagasin((etat) => etat.import.etat !== 'repos');
  const lectureSeule = useMagasin((etat) => etat.projet.enregistrement.etat === 'autre_onglet');
  const { enregistrerProjet, exporterProjet, ouvrirProjet, nouveauProjet } = useActions();
  const champ = useRef<HTMLInputElement>(null);
  const [ecriture, setEcriture] = useState(false);
  const exporter = async () => {
    setEcriture(true);
    const fichier = await exporterProjet(LISEZMOI);
    setEcriture(false);
    if (fichier !== null) telecharger(fichier.contenu, fichier.nom);
  };
  return (
    <>
      <div className={styles.gestes}>
        <Button size="xs" disabled={lectureSeule} onClick={() => void enregistrerProjet()}>
          {T.enregistrer}
        </Button>
        <Button size="xs" variant="default" disabled={occupe} onClick={() => void nouveauProjet()}>
          {T.nouveau}
        </Button>
      </div>
      <h3>{T.fichier}</h3>
      <p className={styles.doux}>{T.fichierAide}</p>
      <div className={styles.gestes}>
        <Button size="xs" variant="default" loading={ecriture} onClick={() => void exporter()}>
          {T.exporter}
        </Button>
        <Button size="xs" variant="default" disabled={occupe} onClick={() => champ.current?.click()}>
          {T.ouvrir}
        </Button>
        <input
          ref={champ}
          type="file"
          accept=".maillage"
          hidden
          aria-label={T.ouvrir}
          onChange={(evenement) => {
            const fichier = evenement.currentTarget.files?.[0];
            // The same file can be chosen again.
            evenement.currentTarget.value = '';
            if (fichier !== undefined) void ouvrirProjet({ nom: fichier.name, contenu: fichier });
          }}
        />
      </div>
    </>
  );
}
