import { Button } from '@mantine/core';
import { DONNEES } from '../../i18n/donnees';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import textes from '../kit/styles/textes.module.css';
import styles from './donnees.module.css';

const T = DONNEES.progression;

/** Where the reading is: stage, file, bytes, rows; and the way to stop it. */
export function Progression() {
  const { etat, noms, progression } = useMagasin((magasin) => magasin.import);
  const { annulerImport } = useActions();
  const part =
    progression === null || progression.octetsTotal === 0
      ? null
      : Math.min(1, progression.octetsLus / progression.octetsTotal);
  return (
    <section className={styles.depot} aria-label={T.titre}>
      <p className={styles.fort}>
        {progression === null
          ? T.preparation
          : `${T.etape(progression.etape)}\u00a0: ${T.fichier(progression.fichier || (noms[0] ?? ''))}`}
      </p>
      <progress
        className={styles.barre}
        aria-label={T.titre}
        {...(part === null ? {} : { value: part, max: 1 })}
      />
      <p className={styles.chiffres}>
        {progression !== null && (
          <>
            <span>{T.octets(progression.octetsLus, progression.octetsTotal)}</span>
            <span>{T.lignes(progression.lignes)}</span>
          </>
        )}
      </p>
      <Button size="xs" variant="default" disabled={etat === 'annulation'} onClick={annulerImport}>
        {etat === 'annulation' ? T.annulation : T.annuler}
      </Button>
      <p className={textes.note}>{T.rassure}</p>
    </section>
  );
}
