import { Button } from '@mantine/core';
import { IMPLANTATION } from '../../i18n/implantation';
import { useMagasin } from '../../state/utiliser-magasin';
import { RechercheVille } from '../scenarios/RechercheVille';
import styles from './implantation.module.css';
import { usePlacement } from './use-placement';

const { hypotheses: T } = IMPLANTATION;

interface Props {
  readonly libelle: string;
  /** INSEE code. */
  readonly surCommune: (code: string) => void;
}

/** A commune by its name, or by a click on the map. */
export function ChoixCommune({ libelle, surCommune }: Props) {
  const sansCarte = useMagasin((etat) => etat.carteIndisponible);
  const { enCours, message, placer, annuler } = usePlacement(({ code }) => surCommune(code));
  return (
    <div className={styles.champ}>
      <RechercheVille libelle={libelle} invite={T.communeInvite} surChoix={(code) => surCommune(code)} />
      {enCours ? (
        <div className={styles.consigne} role="status">
          <p>{T.cliquer}</p>
          <button type="button" className={styles.lien} onClick={annuler}>
            {T.annulerPlacement}
          </button>
        </div>
      ) : (
        <div className={styles.actions}>
          <Button size="compact-xs" variant="default" disabled={sansCarte} onClick={placer}>
            {T.surCarte}
          </Button>
        </div>
      )}
      {message !== null && (
        <p className={styles.avertissement} role="alert">
          {message}
        </p>
      )}
    </div>
  );
}
