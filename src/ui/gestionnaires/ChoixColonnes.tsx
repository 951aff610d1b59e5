import { useId } from 'react';
import { GESTIONNAIRES } from '../../i18n/gestionnaires';
import saisies from '../kit/styles/saisies.module.css';
import styles from './gestionnaires.module.css';

interface Props<Groupe extends string> {
  readonly groupes: Readonly<Record<Groupe, string>>;
  readonly groupe: Groupe;
  readonly surChoix: (groupe: Groupe) => void;
}

/** Which set of columns the table shows: all of them would never fit. */
export function ChoixColonnes<Groupe extends string>({ groupes, groupe, surChoix }: Props<Groupe>) {
  const id = useId();
  return (
    <span className={styles.choixColonnes}>
      <label htmlFor={id}>{GESTIONNAIRES.colonnes}</label>
      <select
        id={id}
        className={saisies.saisieCourte}
        value={groupe}
        onChange={(evenement) => surChoix(evenement.currentTarget.value as Groupe)}
      >
        {(Object.entries(groupes) as [Groupe, string][]).map(([cle, libelle]) => (
          <option key={cle} value={cle}>
            {libelle}
          </option>
        ))}
      </select>
    </span>
  );
}
