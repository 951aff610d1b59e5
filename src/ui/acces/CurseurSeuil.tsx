import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { ACCES } from '../../i18n/acces';
import styles from './acces.module.css';
import { SEUIL_MAX_MIN } from './seuil';

interface Props {
  readonly seuilMinutes: number;
  /** `glissement` is the same from the moment the slider is taken until it is left; absent when typed. */
  readonly surSeuil: (minutes: number, glissement?: symbol) => void;
  /** Figure drawn over the slider, as wide as it. */
  readonly children: ReactNode;
}

/** The threshold of white spots: slid, stepped by the arrows, or typed. */
export function CurseurSeuil({ seuilMinutes, surSeuil, children }: Props) {
  const id = useId();
  const [texte, setTexte] = useState(String(seuilMinutes));
  const glissement = useRef(Symbol());
  const commencer = () => {
    glissement.current = Symbol();
  };
  useEffect(() => setTexte(String(seuilMinutes)), [seuilMinutes]);
  const lu = texte.trim() === '' ? Number.NaN : Number(texte);
  const valide = Number.isInteger(lu) && lu >= 0 && lu <= SEUIL_MAX_MIN;
  const valider = () => {
    if (valide) surSeuil(lu);
    else setTexte(String(seuilMinutes));
  };
  return (
    <div className={styles.seuil}>
      <div className={styles.seuilTitre}>
        <label htmlFor={id} className={styles.etiquette}>
          {ACCES.seuil}
        </label>
        <span>
          <input
            type="number"
            inputMode="numeric"
            className={styles.seuilSaisie}
            min={0}
            max={SEUIL_MAX_MIN}
            step={1}
            value={texte}
            aria-label={ACCES.seuilSaisie}
            aria-invalid={!valide}
            onChange={(evenement) => setTexte(evenement.currentTarget.value)}
            onBlur={valider}
            onKeyDown={(evenement) => {
              if (evenement.key === 'Enter') valider();
            }}
          />{' '}
          {ACCES.minutes}
        </span>
      </div>
      {children}
      <input
        id={id}
        type="range"
        className={styles.curseur}
        min={0}
        max={SEUIL_MAX_MIN}
        step={1}
        value={Math.min(SEUIL_MAX_MIN, seuilMinutes)}
        aria-valuetext={ACCES.seuilValeur(seuilMinutes)}
        onFocus={commencer}
        onPointerDown={commencer}
        onChange={(evenement) => surSeuil(Number(evenement.currentTarget.value), glissement.current)}
      />
    </div>
  );
}
