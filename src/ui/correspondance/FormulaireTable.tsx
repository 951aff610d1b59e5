import { useState } from 'react';
import type { ExamenTable } from '../../domain/table/correspondance';
import { CORRESPONDANCE } from '../../i18n/correspondance';
import { assignChamp, createCorrespondance, startChamps } from '../../state/table-en-cours';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import type { FichierTransmis } from '../../workers/moteur-api';
import textes from '../kit/styles/textes.module.css';
import { ApercuColonnes } from './ApercuColonnes';
import styles from './correspondance.module.css';
import { PiedTable } from './PiedTable';
import { ReglagesTable } from './ReglagesTable';

const T = CORRESPONDANCE;

interface Props {
  readonly fichier: FichierTransmis;
  readonly examen: ExamenTable;
  readonly surFermeture: () => void;
}

/** Sheet and kind, columns over the first rows, what is missing, and the way to read. */
export function FormulaireTable({ fichier, examen, surFermeture }: Props) {
  const { importerTable } = useActions();
  const occupe = useMagasin((etat) => etat.import.etat !== 'repos');
  const [champs, setChamps] = useState(() => startChamps(examen, fichier.correspondance ?? null));
  const { genre } = examen;
  return (
    <form
      className={styles.formulaire}
      noValidate
      onSubmit={(evenement) => {
        evenement.preventDefault();
        const nom = new FormData(evenement.currentTarget).get('profil');
        if (genre !== null && !occupe)
          void importerTable(
            createCorrespondance(examen, genre, champs),
            typeof nom === 'string' ? nom : null,
          );
      }}
    >
      <ReglagesTable fichier={fichier} examen={examen} />
      <Profil fichier={fichier} examen={examen} />
      <ApercuColonnes
        examen={examen}
        champs={champs}
        surChoix={(colonne, id) => {
          if (genre !== null) setChamps(assignChamp(genre, champs, colonne, id));
        }}
      />
      <PiedTable genre={genre} champs={champs} occupe={occupe} surFermeture={surFermeture} />
    </form>
  );
}

/** The saved mapping that is followed, and the way to forget it. */
function Profil({ fichier, examen }: Pick<Props, 'fichier' | 'examen'>) {
  const { examiner, oublierProfil } = useActions();
  const { profil, feuille, ligneEntete } = examen;
  if (profil === null) return null;
  const oublier = () => {
    oublierProfil(profil.id);
    void examiner(fichier, { feuille, ligneEntete });
  };
  return (
    <p className={styles.profil} role="status">
      <strong>{T.profil(profil.nom)}</strong>
      <button type="button" className={textes.lien} onClick={oublier}>
        {T.oublierProfil}
      </button>
    </p>
  );
}
