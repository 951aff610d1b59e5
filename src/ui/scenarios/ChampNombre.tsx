import { useEffect, useId, useState } from 'react';
import { SCENARIOS } from '../../i18n/scenarios';
import styles from './scenarios.module.css';

interface Props {
  readonly libelle: string;
  readonly valeur: number;
  readonly min: number;
  readonly max: number;
  readonly pas: number;
  /** Unit or remark shown after the field. */
  readonly suffixe?: string;
  readonly surValeur: (valeur: number) => void;
}

/** Number typed by the user; it takes effect when the field is left or on Enter, and never when out of bounds. */
export function ChampNombre({ libelle, valeur, min, max, pas, suffixe, surValeur }: Props) {
  const id = useId();
  const [texte, setTexte] = useState(String(valeur));
  useEffect(() => setTexte(String(valeur)), [valeur]);
  const lu = texte.trim() === '' ? Number.NaN : Number(texte.replace(',', '.'));
  const valide = lu >= min && lu <= max;
  const valider = () => {
    if (valide && lu !== valeur) surValeur(lu);
  };
  return (
    <div className={styles.champ}>
      <label htmlFor={id}>{libelle}</label>
      <span className={styles.saisie}>
        <input
          id={id}
          type="number"
          inputMode="decimal"
          min={min}
          max={max}
          step={pas}
          value={texte}
          aria-invalid={!valide}
          aria-describedby={`${id}-aide`}
          onChange={(evenement) => setTexte(evenement.target.value)}
          onBlur={valider}
          onKeyDown={(evenement) => {
            if (evenement.key === 'Enter') valider();
          }}
        />
        <span id={`${id}-aide`} className={valide ? styles.note : styles.erreur}>
          {valide ? suffixe : SCENARIOS.nombreInvalide(min, max)}
        </span>
      </span>
    </div>
  );
}
