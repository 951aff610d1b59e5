import { useId } from 'react';
import saisies from '../kit/styles/saisies.module.css';
import textes from '../kit/styles/textes.module.css';
import { useSaisie } from '../kit/use-saisie';
import styles from './equipement.module.css';

interface Props {
  /** Read out: the table around says it to the eye. */
  readonly libelle: string;
  readonly valeur: string;
  readonly estValide?: (texte: string) => boolean;
  readonly messageInvalide?: string;
  readonly surValeur: (texte: string) => void;
}

/** Text of the user in a table; it takes effect when the field is left or on Enter, and never when it is not valid. */
export function ChampReference({
  libelle,
  valeur,
  estValide = () => true,
  messageInvalide,
  surValeur,
}: Props) {
  const id = useId();
  const { champ, valide } = useSaisie({ ecrit: valeur, estValide, surTexte: surValeur });
  return (
    <span className={styles.saisie}>
      <input
        type="text"
        className={saisies.saisieCourte}
        aria-label={libelle}
        aria-describedby={valide ? undefined : `${id}-erreur`}
        maxLength={200}
        {...champ}
      />
      {!valide && (
        <span id={`${id}-erreur`} className={textes.erreur}>
          {messageInvalide}
        </span>
      )}
    </span>
  );
}
