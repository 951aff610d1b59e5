import { useId } from 'react';
import { IMPLANTATION } from '../../i18n/implantation';
import saisies from '../kit/styles/saisies.module.css';
import textes from '../kit/styles/textes.module.css';

interface Props<T extends string> {
  readonly choix: readonly T[];
  readonly noms: Readonly<Record<T, { readonly nom: string; readonly aide: string }>>;
  readonly valeur: T;
  readonly surChoix: (choisi: T) => void;
}

/** What a search is judged by, with what it means. */
export function ChoixObjectif<T extends string>({ choix, noms, valeur, surChoix }: Props<T>) {
  const id = useId();
  return (
    <div className={saisies.champ}>
      <label htmlFor={id}>{IMPLANTATION.recherche.objectif}</label>
      <select
        id={id}
        value={valeur}
        aria-describedby={`${id}-aide`}
        onChange={(evenement) => {
          const choisi = choix.find((connu) => connu === evenement.currentTarget.value);
          if (choisi !== undefined) surChoix(choisi);
        }}
      >
        {choix.map((connu) => (
          <option key={connu} value={connu}>
            {noms[connu].nom}
          </option>
        ))}
      </select>
      <p id={`${id}-aide`} className={textes.note}>
        {noms[valeur].aide}
      </p>
    </div>
  );
}
