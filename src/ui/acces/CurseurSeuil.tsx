import { type ReactNode, useId, useRef } from 'react';
import { ACCES } from '../../i18n/acces';
import blocs from '../kit/styles/blocs.module.css';
import saisies from '../kit/styles/saisies.module.css';
import textes from '../kit/styles/textes.module.css';
import { isEntier, useSaisie } from '../kit/use-saisie';
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
  const glissement = useRef(Symbol());
  const commencer = () => {
    glissement.current = Symbol();
  };
  const { champ } = useSaisie({
    ecrit: String(seuilMinutes),
    estValide: (texte) => isEntier(texte, SEUIL_MAX_MIN),
    surTexte: (texte) => surSeuil(Number(texte)),
    retablir: true,
  });
  return (
    <div className={saisies.champ}>
      <div className={blocs.entete}>
        <label htmlFor={id} className={textes.fort}>
          {ACCES.seuil}
        </label>
        <span>
          <input
            type="number"
            inputMode="numeric"
            className={`${saisies.saisieCourte} ${styles.seuilSaisie}`}
            min={0}
            max={SEUIL_MAX_MIN}
            step={1}
            aria-label={ACCES.seuilSaisie}
            {...champ}
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
