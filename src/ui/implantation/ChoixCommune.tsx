import { Button } from '@mantine/core';
import { IMPLANTATION } from '../../i18n/implantation';
import { useMagasin } from '../../state/utiliser-magasin';
import blocs from '../kit/styles/blocs.module.css';
import saisies from '../kit/styles/saisies.module.css';
import textes from '../kit/styles/textes.module.css';
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
    <div className={saisies.champ}>
      <RechercheVille libelle={libelle} invite={T.communeInvite} surChoix={(code) => surCommune(code)} />
      {enCours ? (
        <div className={styles.consigne} role="status">
          <p>{T.cliquer}</p>
          <button type="button" className={textes.lien} onClick={annuler}>
            {T.annulerPlacement}
          </button>
        </div>
      ) : (
        <div className={blocs.gestes}>
          <Button size="compact-xs" variant="default" disabled={sansCarte} onClick={placer}>
            {T.surCarte}
          </Button>
        </div>
      )}
      {message !== null && (
        <p className={textes.avertissement} role="alert">
          {message}
        </p>
      )}
    </div>
  );
}
