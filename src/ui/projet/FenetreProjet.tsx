import { Textarea, TextInput } from '@mantine/core';
import { useEffect } from 'react';
import { PROJET } from '../../i18n/projet';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import { Fenetre } from '../aide/Fenetre';
import { BilanOuverture } from './BilanOuverture';
import { GestesProjet } from './GestesProjet';
import { ProjetsGardes } from './ProjetsGardes';
import styles from './projet.module.css';
import { StatutProjet } from './StatutProjet';

const T = PROJET.fenetre;
const NOM_MAX = 300;
const NOTES_MAX = 200_000;

/** The project: its name and notes, where it is kept, its portable file, and the others of this browser. */
export function FenetreProjet() {
  const nom = useMagasin((etat) => etat.nomProjet);
  const notes = useMagasin((etat) => etat.notes);
  const { nommerProjet, noter, actualiserProjets } = useActions();
  useEffect(() => void actualiserProjets(), [actualiserProjets]);
  return (
    <Fenetre titre={PROJET.titre}>
      <StatutProjet />
      <BilanOuverture />
      <div className={styles.champs}>
        <TextInput
          size="xs"
          label={T.nomChamp}
          placeholder={T.nomInvite}
          value={nom}
          maxLength={NOM_MAX}
          onChange={(evenement) => nommerProjet(evenement.currentTarget.value)}
        />
        <Textarea
          size="xs"
          label={T.notes}
          placeholder={T.notesInvite}
          rows={4}
          value={notes}
          maxLength={NOTES_MAX}
          onChange={(evenement) => noter(evenement.currentTarget.value)}
        />
      </div>
      <GestesProjet />
      <ProjetsGardes />
    </Fenetre>
  );
}
