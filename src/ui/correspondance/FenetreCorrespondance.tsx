import { Button, CloseButton } from '@mantine/core';
import { useEffect, useId, useRef } from 'react';
import { CORRESPONDANCE } from '../../i18n/correspondance';
import type { ExamenEnCours } from '../../state/etat';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import styles from './correspondance.module.css';
import { FormulaireTable } from './FormulaireTable';

const T = CORRESPONDANCE;

/** What a table is and what each of its columns holds, as the user says. */
export function FenetreCorrespondance() {
  const examen = useMagasin((etat) => etat.examen);
  if (examen === null) return null;
  // Another file is another window: the browser has closed the one of the former.
  return <Dialogue key={examen.fichier.cle ?? examen.fichier.nom} enCours={examen} />;
}

function Dialogue({ enCours }: { readonly enCours: ExamenEnCours }) {
  const { fermerExamen } = useActions();
  const dialogue = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialogue.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog ref={dialogue} className={styles.fenetre} aria-labelledby={id} onClose={() => fermerExamen()}>
      <div className={styles.corps} aria-busy={enCours.etat === 'lecture'}>
        <div className={styles.entete}>
          <h2 id={id}>{T.titre(enCours.fichier.nom)}</h2>
          <CloseButton aria-label={T.fermer} onClick={() => dialogue.current?.close()} />
        </div>
        <Contenu enCours={enCours} surFermeture={() => dialogue.current?.close()} />
      </div>
    </dialog>
  );
}

function Contenu({
  enCours: { fichier, examen, etat },
  surFermeture,
}: {
  readonly enCours: ExamenEnCours;
  readonly surFermeture: () => void;
}) {
  if (examen !== null)
    return (
      <FormulaireTable
        key={`${examen.feuille}|${examen.genre}|${examen.ligneEntete}|${examen.profil?.id}`}
        fichier={fichier}
        examen={examen}
        surFermeture={surFermeture}
      />
    );
  if (etat === 'lecture') return <p className={styles.message}>{T.lecture}</p>;
  return (
    <div className={styles.message}>
      <strong>{T.impossible}</strong>
      <p>{T.impossibleTexte}</p>
      <Button size="xs" onClick={surFermeture}>
        {T.fermer}
      </Button>
    </div>
  );
}
