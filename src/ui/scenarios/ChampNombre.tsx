import { useId } from 'react';
import { SCENARIOS } from '../../i18n/scenarios';
import saisies from '../kit/styles/saisies.module.css';
import textes from '../kit/styles/textes.module.css';
import { useSaisie } from '../kit/use-saisie';
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
  const { champ, valide } = useSaisie({
    ecrit: String(valeur),
    estValide: (texte) => lire(texte) >= min && lire(texte) <= max,
    surTexte: (texte) => surValeur(lire(texte)),
  });
  return (
    <div className={`${saisies.ligne} ${styles.champ}`}>
      <label htmlFor={id}>{libelle}</label>
      <span className={styles.saisie}>
        <input
          id={id}
          type="number"
          inputMode="decimal"
          min={min}
          max={max}
          step={pas}
          aria-describedby={`${id}-aide`}
          {...champ}
        />
        <span id={`${id}-aide`} className={valide ? textes.note : textes.erreur}>
          {valide ? suffixe : SCENARIOS.nombreInvalide(min, max)}
        </span>
      </span>
    </div>
  );
}

/** NaN when it is no number. */
function lire(texte: string): number {
  return texte === '' ? Number.NaN : Number(texte.replace(',', '.'));
}
