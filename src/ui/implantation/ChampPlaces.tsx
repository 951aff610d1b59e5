import { useEffect, useId, useState } from 'react';
import { IMPLANTATION } from '../../i18n/implantation';

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
  const [texte, setTexte] = useState(String(valeur));
  useEffect(() => setTexte(String(valeur)), [valeur]);
  const lu = texte.trim() === '' ? Number.NaN : Number(texte);
  const valide = Number.isInteger(lu) && lu >= 0 && lu <= PLACES_MAX;
  const valider = () => {
    if (!valide) setTexte(String(valeur));
    else if (lu !== valeur) surValeur(lu);
  };
  return (
    <>
      <label htmlFor={id} aria-label={libelle}>
        {IMPLANTATION.hypotheses.places}
      </label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        aria-label={libelle}
        min={0}
        max={PLACES_MAX}
        value={texte}
        aria-invalid={!valide}
        onChange={(evenement) => setTexte(evenement.target.value)}
        onBlur={valider}
        onKeyDown={(evenement) => {
          if (evenement.key === 'Enter') valider();
        }}
      />
    </>
  );
}
