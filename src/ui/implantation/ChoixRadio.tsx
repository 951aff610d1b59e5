import { useId } from 'react';
import saisies from '../kit/styles/saisies.module.css';
import textes from '../kit/styles/textes.module.css';

interface Props<T extends string> {
  readonly legende: string;
  readonly choix: readonly T[];
  readonly noms: Readonly<Record<T, { readonly nom: string; readonly aide?: string }>>;
  readonly valeur: T;
  readonly surChoix: (choisi: T) => void;
}

/** One of a few, all in sight, with what the chosen one means. */
export function ChoixRadio<T extends string>({ legende, choix, noms, valeur, surChoix }: Props<T>) {
  const id = useId();
  const { aide } = noms[valeur];
  return (
    <fieldset className={saisies.champ}>
      <legend>{legende}</legend>
      {choix.map((connu) => (
        <label key={connu} className={saisies.option}>
          <input type="radio" name={id} checked={valeur === connu} onChange={() => surChoix(connu)} />
          {noms[connu].nom}
        </label>
      ))}
      {aide !== undefined && <p className={textes.note}>{aide}</p>}
    </fieldset>
  );
}
