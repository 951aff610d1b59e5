import { useId } from 'react';
import { IMPLANTATION } from '../../i18n/implantation';
import saisies from '../kit/styles/saisies.module.css';
import { isEntier, useSaisie } from '../kit/use-saisie';

interface Props {
  /** Full name, for who does not see the line it is on. */
  readonly libelle: string;
  readonly valeur: number;
  readonly surValeur: (valeur: number) => void;
}

const PLACES_MAX = 2000;

/** Number of places of a supposition; taken when the field is left or on Enter, never when it is no whole number. */
export function ChampPlaces({ libelle, valeur, surValeur }: Props) {
  const id = useId();
  const { champ } = useSaisie({
    ecrit: String(valeur),
    estValide: (texte) => isEntier(texte, PLACES_MAX),
    surTexte: (texte) => surValeur(Number(texte)),
    retablir: true,
  });
  return (
    <>
      <label htmlFor={id} aria-label={libelle}>
        {IMPLANTATION.hypotheses.places}
      </label>
      <input
        id={id}
        className={saisies.saisieCourte}
        type="number"
        inputMode="numeric"
        aria-label={libelle}
        min={0}
        max={PLACES_MAX}
        {...champ}
      />
    </>
  );
}
