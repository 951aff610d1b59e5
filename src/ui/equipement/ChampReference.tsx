import { useEffect, useId, useState } from 'react';
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
  const [texte, setTexte] = useState(valeur);
  useEffect(() => setTexte(valeur), [valeur]);
  const net = texte.trim();
  const valide = estValide(net);
  const valider = () => {
    if (valide && net !== valeur) surValeur(net);
  };
  return (
    <span className={styles.saisie}>
      <input
        type="text"
        aria-label={libelle}
        aria-invalid={!valide}
        aria-describedby={valide ? undefined : `${id}-erreur`}
        value={texte}
        maxLength={200}
        onChange={(evenement) => setTexte(evenement.target.value)}
        onBlur={valider}
        onKeyDown={(evenement) => {
          if (evenement.key === 'Enter') valider();
        }}
      />
      {!valide && (
        <span id={`${id}-erreur`} className={styles.erreur}>
          {messageInvalide}
        </span>
      )}
    </span>
  );
}
