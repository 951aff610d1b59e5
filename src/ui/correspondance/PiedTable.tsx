import { Button, TextInput } from '@mantine/core';
import { useId } from 'react';
import type { GenreTable } from '../../domain/table/correspondance';
import { CORRESPONDANCE } from '../../i18n/correspondance';
import { type ChampsChoisis, listManques } from '../../state/table-en-cours';
import textes from '../kit/styles/textes.module.css';
import styles from './correspondance.module.css';

const T = CORRESPONDANCE;
const NOM_MAX = 80;

interface Props {
  readonly genre: GenreTable | null;
  readonly champs: ChampsChoisis;
  readonly occupe: boolean;
  readonly surFermeture: () => void;
}

/** What is missing, said plainly; the name of a profile; reading. */
export function PiedTable({ genre, champs, occupe, surFermeture }: Props) {
  const id = useId();
  const manques = genre === null ? [] : listManques(genre, champs);
  const utilisees = champs.filter((champ) => champ !== null).length;
  const complet = genre !== null && manques.length === 0;
  return (
    <div className={styles.pied}>
      <p className={styles.etat} id={id} aria-live="polite">
        <span className={complet ? styles.complet : styles.manque}>
          {genre === null ? T.choisirGenre : complet ? T.complet : T.manques(genre, manques)}
        </span>{' '}
        <span className={textes.doux}>{T.utilisees(utilisees, champs.length)}.</span>
      </p>
      <div className={styles.gestes}>
        <TextInput
          size="xs"
          name="profil"
          label={T.nomProfil}
          placeholder={T.nomProfilInvite}
          title={T.nomProfilAide}
          maxLength={NOM_MAX}
        />
        <Button size="xs" variant="default" onClick={surFermeture}>
          {T.annuler}
        </Button>
        <Button size="xs" type="submit" disabled={!complet || occupe} aria-describedby={id}>
          {T.lire}
        </Button>
      </div>
    </div>
  );
}
